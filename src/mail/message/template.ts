/** Placeholders that a program fills in before it sends: `{{name}}`, `<%= name %>`, `${name}`, `*|NAME|*`, `%%name%%`. */

const forms = [
  /\{\{[^{}\n]{1,120}\}\}/, // Handlebars, Mustache, Liquid, Jinja
  /\{%[^{}\n]{1,120}%\}/, // Liquid, Jinja
  /<%[=-]?[^%<>\n]{1,120}%>/, // ERB, EJS
  /\$\{[\w.$ ()[\]'"?:|-]{1,120}\}/, // templates of JavaScript and Java
  /\*\|[A-Z0-9_:. -]{1,80}\|\*/i, // Mailchimp, Mandrill
  /%%[\w.: =-]{1,80}%%/, // Salesforce, Marketing Cloud
  /\[\[[\w.: -]{1,80}\]\]/,
  /#\{[\w.@ -]{1,80}\}/,
  /%recipient\.[\w-]{1,40}%/, // Mailgun
] as const;

/** The first placeholder in a text, or undefined. */
export function placeholderIn(text: string): string | undefined {
  for (const form of forms) {
    const [found] = form.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
