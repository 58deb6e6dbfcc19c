/**
 * Signatures for examples, over the sample letters of `mail/message`, by the keys whose private halves RFC 8463 (at `s1`)
 * and RFC 6376 (at `r1`) publish. `test/support/dkim-samples.ts` makes them.
 */
import { sampleKeys } from './samples.ts';

export const sampleSignatures = {
  good: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=0z6kBJy+lBhfwXbD899FvZnCrKZr2jynLI6wTPEfUGwdCznF/6gYBT5OLbG8yQNZuTVe/wG57F7avQv/BjT7AQ==`,
  rsa: `v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=r1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=aM8S1qH2HSxKFbythrGQXqzmK7ySQAy/vUNdXaObW3sjafUI0LB4QnIQbz0G4KbzDK6LKr6HxIEDWD9u+jTQAsQA1DIMDquDsTztH9UGBbnI8HezKzn5q9tqE+dWQ0ZOL2pqDDgw5a+Fh6JYXIXqk/i/un5SMDQCphN+AGA0PKs=`,
  sha1: `v=1; a=rsa-sha1; c=relaxed/relaxed; d=example.com; s=r1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=tNWYdZK6dQEkBV2HbXoDpIhy7/w=; b=z/+rpuWmUjFs2wIrzqbIZG/9dmvkb4jdxWTx4Ydn2IP4v5A0gXGDetgbBGDzvRHm5FNzJfR5i9kbqwr7NSvTQVBQMpzYRflWSHaqKbzncQL2ujk+canPchEKvkMX8oj4cv3vHypDGFBqD05r0hqBJkwn1bRjH04r3EPzJCw/0no=`,
  subdomain: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=news.example.com; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=HhE+HaH0FHLP58Pl8lN4MJVfd6poNTpxO443fX0Picv1vZ/9jEy3f0KFNBQW4Ks8ikvy5T7flpDvuy0Rwn8FAg==`,
  foreign: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.org; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=+owpkEHZCtH7dEyXm0XeFpNSYo+f83VREa/MvEPQcdyykyqApCou5QZ/SLRAx8onOWcAkUHeIn5OBVRH7b8/CQ==`,
  list: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.org; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=8WtvIPKcyMMmRtqlk8KwOUu45GkD+U8djCT27UUc3vaN604huvOt1bo69HNSi9XHnym2iC044A7XDJc2l5XdAA==`,
  once: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:to:subject:date:message-id;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=RBxEtkbVIIRdWx1qFLF0NkXJUM40kyDUd8oyC54tRa6163qVVfoZ8yu0myJW4CodxKsJOK1Y3Tgr6/7twiXfDA==`,
  few: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:from:subject:subject:message-id;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=FuVqbiukZBchTL0SGwW/J+2V7I1lN315FknBBzVxLdA3Nyhel4K1P6vtcQORFD6I1Fl1iRA8j7bHYYHA/nGeDg==`,
  cut: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1; l=12;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=hcgXzzUq3p4aoqMrJdJso/Qlx2RBkb4vSJyj+CjyhBY=; b=Sf3M+NejyboZZqyhc2WO/9mXf6ePeGWuenFHqvqBhBLT1/232dKcpQDUEp9tvsJbRZXl4k6CQkfE/qOCDANEAQ==`,
  brief: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1; t=1767182400; x=1767186000;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=RhApcjEuLOdlCbo6vZIKd4vE+ioRyrRlotXLcZ9ORCaZ4aEfTuoH/6N0aCd4oWDR+6NaDv81aj5RKWuFxJxeBQ==`,
  ahead: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1; t=1767441600;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type;
 bh=ZwTO61zKdholdvLfKaxRDrSreZno3If+/F9WyIWvSL8=; b=Q2IJO8ko43mmV0ZZOPgro8a8W+vG59qCEh5BU8wSoyi+FGcpyleBDAG/Xfz3t46nuKlWmpBg/CbtGJmt48nXCA==`,
  newsletter: `v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=s1;
 h=from:from:to:to:subject:subject:date:date:message-id:reply-to:cc:mime-version:content-type:list-unsubscribe:list-unsubscribe-post;
 bh=zvFrpA+Gy5Q8y4UY0OjELBK6A4may8ALUDMd3lSGQGk=; b=UdbL7Y6fyLV0uP/UC0R702C7cjpbwxFvj/oXPs+5plaiUw4klVq5ud8upACfny0xybBxVzflFvvhGokLJr8ZAA==`,
} as const;

/** The records of both keys at a domain. */
export const sampleKeyRecords = (domain = 'example.com'): string =>
  `s1._domainkey.${domain}. TXT "v=DKIM1; k=ed25519; p=${sampleKeys.ed25519}"
r1._domainkey.${domain}. TXT "v=DKIM1; k=rsa; p=${sampleKeys.rsa1024}"`;
