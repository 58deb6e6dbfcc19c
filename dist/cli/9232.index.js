export const id = 9232;
export const ids = [9232];
export const modules = {

/***/ 1125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text of a document in the encoding that it says it has. */
const declaration = /^<\?xml[^>]{0,200}encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._:-]{1,40})["']/;
const latin1 = new TextDecoder('latin1');
/**
 * By its byte order mark, else by the XML declaration, else as UTF-8. `isExact` is false where octets did not fit the
 * encoding, or nobody knows it: they are then replaced.
 */
function textOf(octets) {
    const encoding = markOf(octets) ?? declaration.exec(latin1.decode(octets.subarray(0, 300)))?.[1] ?? 'utf-8';
    const decoder = decoderOf(encoding);
    try {
        if (decoder !== undefined)
            return { text: decoder.decode(octets), isExact: true };
    }
    catch {
        // It is said below that the text is not exact.
    }
    return { text: new TextDecoder('utf-8').decode(octets), isExact: false };
}
/** RFC 3629 §6 and XML 1.0 §4.3.3: the mark is stronger than what is declared. */
function markOf([a, b, c]) {
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}
function decoderOf(label) {
    try {
        // Declared to be UTF-16 in octets that are not: whoever wrote them copied the declaration.
        return new TextDecoder(/^utf-?16$/i.test(label) ? 'utf-8' : label, { fatal: true });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** Objects in which what is not known is absent. */
/** The property where there is a value, and none where there is not. */
const present = (name, value) => (value === undefined ? {} : { [name]: value });


/***/ }),

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseReport: () => (/* reexport */ parseReport)
});

// EXTERNAL MODULE: ./build/net/dns/name.js
var dns_name = __webpack_require__(1813);
// EXTERNAL MODULE: ./build/mail/container/encoding.js
var encoding = __webpack_require__(1125);
// EXTERNAL MODULE: ./build/mail/container/present.js
var present = __webpack_require__(4525);
// EXTERNAL MODULE: ./build/mail/day/index.js
var mail_day = __webpack_require__(3379);
;// CONCATENATED MODULE: ./build/mail/tls-rpt/json.js
/** Values out of JSON of which nothing is sure. */
/** Longer texts, and more of them, are not of a report. */
const [mostText, mostStrings] = [1000, 100];
/** A list of objects; one alone is a list of one. */
const objects = (value) => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
/** RFC 8460 §4.4 also has numbers where some have texts. */
function textIn(object, name) {
    const value = object?.[name];
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return text === '' ? undefined : text.slice(0, mostText);
}
function textsIn(object, name) {
    const value = object[name];
    const list = Array.isArray(value) ? value : [value];
    return list
        .filter((item) => typeof item === 'string')
        .slice(0, mostStrings)
        .map((text) => text.slice(0, mostText));
}

;// CONCATENATED MODULE: ./build/mail/tls-rpt/report.js
/** Reads a TLS report (RFC 8460 §4). */




/** A report is about one domain, and large receivers have some hundred hosts. */
const [mostPolicies, mostFailures] = [1000, 10_000];
const mostProblems = 50;
/** As values, JSON takes many times what it takes as text. */
const mostOctets = 8 * 1_048_576;
/** Takes the octets of the document itself, unpacked. Never throws. */
function parseReport(octets) {
    if (octets.length > mostOctets)
        return { problems: [{ code: 'too-large', level: 'error' }] };
    let json;
    try {
        json = JSON.parse((0,encoding/* textOf */.b)(octets).text.replace(/^\ufeff/, ''));
    }
    catch {
        return { problems: [{ code: 'not-well-formed', level: 'error' }] };
    }
    const [document] = objects(json);
    // RFC 8460 §4.4: whatever else is missing, policies are what a report is about.
    if (document === undefined || objects(document['policies']).length === 0)
        return { problems: [{ code: 'not-a-report', level: 'error' }] };
    const problems = [];
    const say = (code, level, text) => {
        if (problems.length < mostProblems)
            problems.push({ code, level, ...(text === undefined ? {} : { text }) });
    };
    return { report: reportIn(document, say), problems };
}
function reportIn(document, say) {
    for (const name of ['organization-name', 'report-id'])
        if (textIn(document, name) === undefined)
            say('missing', 'warning', name);
    const [range] = objects(document['date-range']);
    const policies = objects(document['policies']);
    if (policies.length > mostPolicies)
        say('too-many-policies', 'error');
    return {
        organizationName: textIn(document, 'organization-name') ?? '',
        ...(0,present/* present */.E)('contactInfo', textIn(document, 'contact-info')),
        reportId: textIn(document, 'report-id') ?? '',
        ...(0,present/* present */.E)('begin', timeIn(range, 'start-datetime', say)),
        ...(0,present/* present */.E)('end', timeIn(range, 'end-datetime', say)),
        policies: policies.slice(0, mostPolicies).flatMap((entry) => policyIn(entry, say)),
    };
}
function policyIn(entry, say) {
    // The policy stands in an object of its own; some senders leave that out.
    const policy = objects(entry['policy'])[0] ?? entry;
    const [summary] = objects(entry['summary']);
    const written = textIn(policy, 'policy-domain') ?? '';
    const domain = (0,dns_name/* parseWritten */.$s)(written);
    if (domain === undefined) {
        say('no-domain', 'error', written);
        return [];
    }
    const details = objects(entry['failure-details']).slice(0, mostFailures);
    return [
        {
            type: textIn(policy, 'policy-type')?.toLowerCase() ?? 'unknown',
            domain,
            policyStrings: textsIn(policy, 'policy-string'),
            mxHosts: textsIn(policy, 'mx-host'),
            successful: countIn(summary, 'total-successful-session-count', say) ?? 0,
            failed: countIn(summary, 'total-failure-session-count', say) ?? 0,
            failures: details.flatMap((detail) => failureIn(detail, say)),
        },
    ];
}
function failureIn(detail, say) {
    const sessions = countIn(detail, 'failed-session-count', say);
    if (sessions === undefined)
        return [];
    return [
        {
            type: textIn(detail, 'result-type')?.toLowerCase() ?? 'unknown',
            sessions,
            ...(0,present/* present */.E)('sendingMtaIp', textIn(detail, 'sending-mta-ip')),
            ...(0,present/* present */.E)('receivingMx', textIn(detail, 'receiving-mx-hostname')?.toLowerCase().replace(/\.$/, '')),
            ...(0,present/* present */.E)('receivingIp', textIn(detail, 'receiving-ip')),
            ...(0,present/* present */.E)('reason', textIn(detail, 'failure-reason-code') ?? textIn(detail, 'additional-information')),
        },
    ];
}
function countIn(object, name, say) {
    const text = textIn(object, name);
    if (text !== undefined && /^\d{1,12}$/.test(text))
        return Number(text);
    say('bad-count', 'warning', text ?? name);
    return undefined;
}
/** RFC 3339; what has no zone is taken as UTC, in which reports are to be (RFC 8460 §4.1). */
function timeIn(range, name, say) {
    const text = textIn(range, name) ?? '';
    const [, day = '', time, fraction = '', zone = 'Z'] = dateTime.exec(text) ?? [];
    const at = (0,mail_day/* isDay */.N)(day) ? Date.parse(`${day}T${time}${fraction}${zone.toUpperCase()}`) : Number.NaN;
    if (!Number.isNaN(at))
        return Math.floor(at / 1000);
    say('bad-date', 'warning', text === '' ? name : text);
    return undefined;
}
const dateTime = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d{1,3})?\d{0,9}([Zz]|[+-]\d\d:\d\d)?$/;

;// CONCATENATED MODULE: ./build/mail/tls-rpt/index.js
/**
 * SMTP TLS Reporting (RFC 8460): what senders met when they wanted to encrypt mail to a domain.
 *
 * Once a day, senders that follow MTA-STS (RFC 8461) or DANE (RFC 7672) send a JSON document, mostly packed by gzip: who
 * reports, when, and for each policy that they found how many sessions succeeded and how many failed, with the kind of
 * failure (`result-type`), the host, and words of their own. With `no-policy-found` the sender would have delivered in
 * plain text; with a policy that enforces, mail that failed was not delivered, or late.
 *
 * `parseReport` reads one, in the forms that are seen: a policy alone instead of a list, counts in quotes, dates without
 * a zone. It never throws.
 */



/***/ })

};
