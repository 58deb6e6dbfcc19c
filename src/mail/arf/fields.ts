/** The fields of a `message/feedback-report` part (RFC 5965 §3): like a mail header, but of the report. */

/** By name in lower case; values unfolded, in order. */
export type Fields = ReadonlyMap<string, readonly string[]>;

const mostOctets = 65_536;
const mostFields = 500;
const field = /^([!-9;-~]{1,100})[ \t]{0,20}:/;

/** Never throws; lines that are no field are passed over. */
export function fieldsIn(octets: Uint8Array): Fields {
  const fields = new Map<string, string[]>();
  let values: string[] | undefined;
  let count = 0;
  for (const line of new TextDecoder().decode(octets.subarray(0, mostOctets)).split(/\r\n|\r|\n/)) {
    if (/^[ \t]/.test(line)) {
      unfold(values, line.trim());
      continue;
    }
    const [head, name] = field.exec(line) ?? [];
    values = undefined;
    if (head === undefined || name === undefined || ++count > mostFields) continue;
    values = fields.get(name.toLowerCase()) ?? [];
    values.push(line.slice(head.length).trim());
    fields.set(name.toLowerCase(), values);
  }
  return fields;
}

/** RFC 5322 §2.2.3. */
function unfold(values: string[] | undefined, more: string): void {
  const last = values?.pop();
  if (values === undefined || last === undefined) return;
  values.push(last === '' || more === '' ? last + more : `${last} ${more}`);
}
