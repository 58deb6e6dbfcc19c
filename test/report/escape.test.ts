import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commandData,
  commandProperty,
  json,
  logLine,
  markdown,
  markdownCode,
  markdownProse,
  markup,
  mermaidLabel,
  sarifText,
  visible,
} from '../../src/report/escape.ts';
import { hostile } from './fixtures.ts';
import { outsideCode } from './reading.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const nasty = fc
  .array(
    fc.constantFrom(
      '`',
      '``',
      '"',
      '\\',
      '|',
      '[',
      '](',
      '<',
      '@a',
      '#1',
      '://',
      '::',
      '\n',
      '##[',
      ' ',
      'a',
      ':100:',
      'www.',
      '{0}',
      '%%{',
      ';',
    ),
  )
  .map((parts) => parts.join(''));
const property = (arbitrary: fc.Arbitrary<string>, holds: (text: string) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 300 });

describe('visible text', () => {
  it('is one line without anything that a person cannot see', () => {
    property(fc.oneof(anyText, nasty), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    });
  });

  it('names what it makes visible', () => {
    expect(visible('a\nb\tc\u001b[0m\u202e\u{e0041}\ud800\u0000')).toBe(
      'a\\nb\\tc\\x1b[0m\\u202e\\u{e0041}\\ud800\\x00',
    );
  });

  it('leaves letters of all scripts alone', () => {
    expect(visible('bücher 例え ✗ →')).toBe('bücher 例え ✗ →');
  });
});

describe('a line of a log', () => {
  const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || /##\[|##vso\[/.test(line);

  it('is no workflow command, however it begins', () => {
    for (const line of [
      '::error::x',
      '  ::stop-commands::x',
      'a ##[error]x',
      '###[group]x',
      '##vso[task.complete]',
      '\u00a0::a::',
    ]) {
      expect(isCommand(line)).toBe(true);
      expect(isCommand(logLine(line))).toBe(false);
    }
  });

  it('is none behind the colours of this program either', () => {
    expect(logLine('\u001b[31m::error::x')).toBe('\u001b[31m\\::error::x');
  });

  it('keeps an address that has two colons inside', () => {
    expect(logLine('the address 2001:db8::1 and ::1')).toBe('the address 2001:db8::1 and ::1');
  });
});

describe('workflow commands', () => {
  it('keep data on one line and in one command', () => {
    property(fc.oneof(anyText, nasty), (text) => {
      expect(commandData(text)).not.toMatch(/[\r\n]/);
      expect(decoded(commandData(text))).toBe(text);
    });
  });

  it('keep a property from ending early', () => {
    property(fc.oneof(anyText, nasty), (text) => {
      expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
      expect(decoded(commandProperty(text))).toBe(text);
    });
  });

  /** As the runner unescapes: the percent sign last. */
  const decoded = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
});

describe('Markdown', () => {
  const live = /<|(?<!\\)[[\]*_~$]|\||:\/\/|www\.|(?<![a-z0-9])@\w|#\d/i;
  const isInert = (text: string): void => {
    expect(outsideCode(text).replace(/&#?\w+;/g, '§')).not.toMatch(live);
  };

  it('of plain text has no markup, link, mention or issue number', () => {
    property(fc.oneof(anyText, nasty), (text) => {
      expect(markdown(text)).not.toMatch(/[`\n]/);
      isInert(markdown(text));
    });
    isInert(markdown(hostile));
  });

  it('of a sentence has them in code only', () => {
    property(fc.oneof(anyText, nasty), (text) => isInert(markdownProse(text)));
    isInert(markdownProse(hostile));
    isInert(markdownProse(`the record "${hostile}" is wrong`));
  });

  it('shows quoted values as code, so that they can be copied', () => {
    expect(markdownProse('the policy "v=DMARC1; p=none" is _weak_')).toBe(
      'the policy `v=DMARC1; p=none` is \\_weak\\_',
    );
  });

  it('keeps code spans apart that touch in the text', () => {
    expect(markdownProse('"a""b"')).toBe('`a` `b`');
    expect(outsideCode(markdownProse('"a""b`""<b>"')).trim()).toBe('');
  });

  it('shows addresses as code, in which GitHub would see an emoji', () => {
    expect(markdownProse('the address 2001:db8:100::1 is not listed')).toBe(
      'the address `2001:db8:100::1` is not listed',
    );
  });

  it('keeps backticks of the text inside of code', () => {
    property(fc.string({ unit: fc.constantFrom('`', 'a', ' '), maxLength: 20 }), (text) => {
      expect(outsideCode(markdownCode(text))).toBe('');
    });
  });

  it('leaves a mail address as it is', () => {
    expect(markdown('mailto:dmarc@example.com')).toBe('mailto:dmarc@example.com');
  });
});

describe('HTML and XML', () => {
  it('end no element, attribute, comment or section', () => {
    property(fc.oneof(anyText, nasty, fc.constant(hostile)), (text) => {
      expect(markup(text)).not.toMatch(/[<>"']/);
      expect(markup(text)).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      // XML 1.0 §2.2
      expect(markup(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    });
  });
});

describe('Mermaid labels', () => {
  it('cannot end the label, begin a directive or hold markup', () => {
    property(fc.oneof(anyText, nasty, fc.constant(hostile)), (text) => {
      expect(mermaidLabel(text)).toMatch(/^(?:[A-Za-z0-9 .:/=~?+,-]|#\d+;)*$/);
    });
  });

  it('say what they were given', () => {
    const numbers = mermaidLabel('exists:%{i}._spf').replace(/#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    );
    expect(numbers).toBe('exists:%{i}._spf');
  });
});

describe('SARIF messages', () => {
  it('have no link and no placeholder', () => {
    property(fc.oneof(nasty, fc.constant('[a](1) {0} {12}')), (text) => {
      expect(sarifText(text)).not.toMatch(/\]\(|\{\d+\}/);
    });
  });

  it('keep the macros of SPF', () => {
    expect(sarifText('exists:%{i}.example.com')).toBe('exists:%{i}.example.com');
  });
});

describe('JSON', () => {
  const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

  it('reads the same after parsing, with lone surrogates replaced', () => {
    const parts = fc.constantFrom(
      '\\',
      '\ud800',
      '\udc00',
      'u',
      'd800',
      '"',
      '\u2028',
      '\u200b',
      '\u{e0041}',
      '##[',
      '\n',
      '\u009b',
    );
    property(
      fc.oneof(
        anyText,
        fc.array(parts).map((all) => all.join('')),
      ),
      (text) => {
        expect(JSON.parse(json({ text }))).toEqual({ text: wellFormed(text) });
      },
    );
  });

  it('is safe to print', () => {
    const printed = json({ text: hostile });
    expect(printed).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(logLine(printed)).toBe(printed);
  });
});
