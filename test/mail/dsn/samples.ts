/** Notifications in the structures of many programs, written for these tests: what they say, and of whom. */

export interface Sample {
  readonly like: string;
  readonly from?: string;
  readonly subject: string;
  /** More fields of the header, each a line. */
  readonly header?: string;
  readonly body: string;
  readonly says: readonly string[];
}

const copy = `Received: from app.sender.example ([192.0.2.8]) by out.sender.example; Mon, 3 Mar 2025 10:00:00 +0000
From: Shop <news@sender.example>
To: Ann <ann@receiver.example>
Subject: Your order
Message-ID: <1@sender.example>
Date: Mon, 3 Mar 2025 10:00:00 +0000

Thank you.
`;

export const samples: readonly Sample[] = [
  {
    like: 'qmail',
    subject: 'failure notice',
    body: `Hi. This is the qmail-send program at out.sender.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ann@receiver.example>:
192.0.2.25 does not like recipient.
Remote host said: 550 5.1.1 No such person here
Giving up on 192.0.2.25.

<bob@receiver.example>:
Sorry, I couldn't find any host named receiver.example. (#5.1.2)

--- Below this line is a copy of the message.

${copy}`,
    says: ['failed ann@receiver.example RCPT 550', 'failed bob@receiver.example'],
  },
  {
    like: 'Exim',
    subject: 'Mail delivery failed: returning message to sender',
    header: 'X-Failed-Recipients: ann@receiver.example, bob@receiver.example',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@receiver.example
    host mx.receiver.example [192.0.2.25]
    SMTP error from remote mail server after RCPT TO:<ann@receiver.example>:
    550 5.1.1 <ann@receiver.example>: no mailbox of that name
  bob@receiver.example
    retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

Return-path: <news@sender.example>
${copy}`,
    says: ['failed ann@receiver.example RCPT 550', 'failed bob@receiver.example'],
  },
  {
    like: 'Exim, of a message that somebody else sent',
    subject: 'Mail delivery failed',
    body: `This message was created automatically by mail delivery software.

A message sent by

  <other@sender.example>

could not be delivered to one or more of its recipients. The following
address(es) failed:

  ann@receiver.example
    Unrouteable address
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'Exim, waiting',
    subject: 'Warning: message 1abc-000-XY delayed 24 hours',
    body: `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on out.sender.example.

The address to which the message has not yet been delivered is:

  ann@receiver.example
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue for
some time.
`,
    says: ['delayed ann@receiver.example'],
  },
  {
    like: 'Sendmail without a report',
    subject: 'Returned mail: see transcript for details',
    body: `The original message was received at Mon, 3 Mar 2025 10:00:00 GMT
from localhost

   ----- The following addresses had permanent fatal errors -----
<ann@receiver.example>
    (reason: 550 5.2.1 The account is closed)
<bob@receiver.example>

   ----- Transcript of session follows -----
... while talking to mx.receiver.example.:
>>> DATA
<<< 550 5.2.1 The account is closed
550 5.1.1 <ann@receiver.example>... User unknown
`,
    says: ['failed ann@receiver.example DATA 550', 'failed bob@receiver.example DATA 550'],
  },
  {
    like: 'Sendmail 5',
    subject: 'Returned mail: User unknown',
    body: `   ----- Transcript of session follows -----
While talking to mx.receiver.example:
>>> MAIL From:<news@sender.example>
<<< 501 <news@sender.example>... we take no mail from 192.0.2.8
554 <ann@receiver.example>... Remote protocol error
While talking to mx.other.example:
>>> RCPT To:<bob@other.example>
<<< 550 <bob@other.example>... User unknown
550 <bob@other.example>... User unknown

   ----- Unsent message follows -----
${copy}`,
    says: ['failed ann@receiver.example MAIL 501', 'failed bob@other.example RCPT 550'],
  },
  {
    like: 'Postfix without a report',
    subject: 'Undelivered Mail Returned to Sender',
    body: `This is the mail system at host out.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

For further assistance, please send mail to <postmaster@sender.example>

<ann@receiver.example>: host mx.receiver.example[192.0.2.25] said: 552 5.2.2
    <ann@receiver.example>: the mailbox is over its quota (in reply to RCPT TO
    command)
`,
    says: ['failed ann@receiver.example RCPT 552'],
  },
  {
    like: 'the transcript that Postfix sends its postmaster',
    subject: 'Postfix SMTP server: errors from app[192.0.2.8]',
    body: `Transcript of session follows.

 Out: 220 out.sender.example ESMTP
 In:  EHLO app
 Out: 250 out.sender.example
 In:  MAIL FROM:<news@sender.example>
 Out: 250 2.1.0 Ok
 In:  RCPT TO:<ann@receiver.example>
 Out: 250 2.1.5 Ok
 In:  DATA
 Out: 354 End data with <CR><LF>.<CR><LF>
 Out: 451 4.3.0 Error: queue file write error
`,
    says: ['failed ann@receiver.example DATA 451'],
  },
  {
    like: 'Apache James',
    subject: '[BOUNCE]',
    body: `Message details:
  Subject: Your order
  Sent date: Mon Mar 03 10:00:00 GMT 2025
  MAIL FROM: news@sender.example
  RCPT TO: ann@receiver.example
  From: news@sender.example
  To: ann@receiver.example
  Size (in bytes): 1024
  Number of lines: 6

Hi. This is the James mail server at out.sender.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

Failed recipient(s):
ann@receiver.example

Error message:
550 - Requested action not taken: no such user here
`,
    says: ['failed ann@receiver.example 550'],
  },
  {
    like: 'Exchange 2003',
    from: 'System Administrator <postmaster@receiver.example>',
    subject: 'Undeliverable: Your order',
    body: `Your message

  To:      other@receiver.example
  Subject: Your order
  Sent:    Mon, 3 Mar 2025 10:00:00 -0000

did not reach the following recipient(s):

ann@receiver.example on Mon, 3 Mar 2025 10:00:00 -0000
    The recipient name is not recognized
\tThe MTS-ID of the original message is: c=us;a= ;p=org;l=MAIL0000
    MSEXCH:IMS:ORG:SITE:MAIL 0 (000C05A6) Unknown Recipient
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'Exchange 2007 without its report',
    from: 'Microsoft Exchange <postmaster@receiver.example>',
    subject: 'Undeliverable: Your order',
    body: `Delivery has failed to these recipients or distribution lists:

ann@receiver.example
The recipient's e-mail address was not found in the recipient's e-mail system.

  _____

Diagnostic information for administrators:

Generating server: mx.receiver.example

ann@receiver.example
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
`,
    says: ['failed ann@receiver.example 550'],
  },
  {
    like: 'Notes',
    subject: 'Undeliverable message',
    body: `------- Failure Reasons  --------

User ann not listed in the directory
ann@receiver.example

------- Returned Message --------
${copy}`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'Domino',
    subject: 'DELIVERY FAILURE: User ann (ann@receiver.example) not listed',
    body: `Your message

  Subject: Your order

was not delivered to:

  ann@receiver.example

because:

  User ann (ann@receiver.example) not listed in Domino Directory
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'GroupWise, which names local parts only',
    subject: 'Message status - undeliverable',
    body: `The message that you sent was undeliverable to the following:
\tann (Mailbox unknown or not accepting mail.)

Original message:
${copy}`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'IMail',
    subject: 'Undeliverable Mail',
    body: `Unknown user: ann@receiver.example

Original message follows.

${copy}`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'MailFoundry',
    subject: 'Message delivery has failed',
    body: `Unable to deliver message to: <ann@receiver.example>
Delivery failed for the following reason:
Server mx.receiver.example[192.0.2.25] failed with: 550 <ann@receiver.example> No such user here

This has been a permanent failure.  No further delivery attempts will be made.
`,
    says: ['failed ann@receiver.example 550'],
  },
  {
    like: 'MailMarshal, with the reason first',
    subject: 'Undeliverable Mail: "Your order"',
    body: `Your message:
   From:    news@sender.example
   Subject: Your order

Could not be delivered because of

550 5.1.1 Nobody of that name

The following recipients were affected:
    ann@receiver.example

Additional Information
======================
Original Sender:    <news@sender.example>
Remote-MTA:         <192.0.2.25>
`,
    says: ['failed ann@receiver.example 550'],
  },
  {
    like: 'm-FILTER',
    subject: 'failure notice',
    from: '<>',
    body: `以下のメールアドレスへの送信に失敗しました。
ann@receiver.example


-------server message
550 ann@receiver.example... No such user

-------SMTP command
DATA

-------original mail info
From: news@sender.example
Subject: Your order
`,
    says: ['failed ann@receiver.example DATA 550'],
  },
  {
    like: 'mail.ru, twice the same',
    subject: 'Ваше сообщение не доставлено. Mail failed.',
    from: 'mailer-daemon@mail.example',
    header: 'X-Failed-Recipients: ann@receiver.example',
    body: `К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

  ann@receiver.example
    SMTP error from remote mail server after RCPT TO:<ann@receiver.example>:
    host mx.receiver.example [192.0.2.25]: 550 5.2.2 Mailbox Full

**********************

A message that you sent could not be delivered to one or more of its
recipients. The following address(es) failed:

  ann@receiver.example
    SMTP error from remote mail server after RCPT TO:<ann@receiver.example>:
    host mx.receiver.example [192.0.2.25]: 550 5.2.2 Mailbox Full
`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'Zoho',
    subject: 'Undelivered Mail Returned to Sender',
    body: `This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

ann@receiver.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 User Unknown
bob@receiver.example Invalid Address, ERROR_CODE :552, ERROR_CODE :5.2.2 Mailbox Full

Received:from mail.sender.example by mx.sender.example
Message-ID:<1@sender.example>
From:News <news@sender.example>
To:<ann@receiver.example>
Subject:Your order
`,
    says: ['failed ann@receiver.example 550', 'failed bob@receiver.example 552'],
  },
  {
    like: 'Zoho, waiting',
    subject: 'Delivery Status Notification (Delay)',
    body: `This message was created automatically by mail delivery software.
This is a warning message only. You do not need to resend your message.

[Status: Error, Address: <ann@receiver.example>, ResponseCode 421, , Host not reachable.]
`,
    says: ['delayed ann@receiver.example 421'],
  },
  {
    like: 'GMX',
    subject: 'Mail delivery failed: returning message to sender',
    body: `The following address failed:

"ann@receiver.example":
SMTP error from remote server after RCPT command:
host: mx.receiver.example
5.2.2 that box is full

--- The header of the original message is following. ---

${copy}`,
    says: ['failed ann@receiver.example RCPT'],
  },
  {
    like: 'Yahoo',
    subject: 'Failure Notice',
    from: 'MAILER-DAEMON@mail.example',
    body: `Sorry, we were unable to deliver your message to the following address.

<ann@receiver.example>:
Remote host said:
550 5.1.1 <ann@receiver.example>... User Unknown
[RCPT_TO]

--- Below this line is a copy of the message.

${copy}`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'Gmail before its reports',
    subject: 'Delivery Status Notification (Failure)',
    header: 'X-Failed-Recipients: ann@receiver.example',
    body: `Delivery to the following recipient failed permanently:

     ann@receiver.example

Technical details of permanent failure:
Google tried to deliver your message, but it was rejected. The error that the other server returned was: 550 550 5.1.1 no such user (state 14).

----- Original message -----

${copy}`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'Google Groups, which greets the sender',
    subject: 'Delivery Status Notification (Failure)',
    header: 'X-Failed-Recipients: club@groups.example',
    body: `Hello news@sender.example,

We're writing to let you know that the group you tried to contact (club) may not exist, or you may not have permission to post messages to the group.

If you have questions related to this or any other Group, visit https://support.example/.
`,
    says: ['failed club@groups.example'],
  },
  {
    like: 'DragonFly',
    subject: 'Mail delivery failed',
    from: 'MAILER-DAEMON <>',
    body: `This is the DragonFly Mail Agent v0.13 at out.sender.example.

There was an error delivering your mail to <ann@receiver.example>.

mx.receiver.example [192.0.2.25] did not like our RCPT TO:
550 5.1.1 nobody here has that name

Message headers follow.

${copy}`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'OpenSMTPD',
    subject: 'Delivery status notification: error',
    body: `    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

ann@receiver.example: 550 5.2.2 Mailbox Full
bob@receiver.example: Domain does not exist

    Below is a copy of the original message:

${copy}`,
    says: ['failed ann@receiver.example 550', 'failed bob@receiver.example'],
  },
  {
    like: 'OpenSMTPD, waiting',
    subject: 'Delivery status notification: delayed',
    body: `    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    A message is delayed for more than 4 hours for the following
    list of recipients:

ann@receiver.example: 451 4.3.0 please come back

    Please note that this is only a temporary failure report.
    The message is kept in the queue for up to 4 days.
    You DO NOT NEED to re-send the message to these recipients.

    Below is a copy of the original message:

${copy}`,
    says: ['delayed ann@receiver.example 451'],
  },
  {
    like: 'au and EZweb',
    subject: 'Mail System Error - Returned Mail',
    from: 'Postmaster@mobile.example',
    body: `Each of the following recipients was rejected by a remote
mail server.

    Recipient: <ann@receiver.example>
    >>> RCPT TO:<ann@receiver.example>
    <<< 550 <ann@receiver.example>: User unknown
`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'a mobile provider that names the recipient in a sentence',
    subject: 'Mail',
    from: 'no-reply@mobile.example',
    body: `Your mail sent on: Mon, 3 Mar 2025 10:00:00 +0900
     Could not be delivered to: <ann@receiver.example>
     As their mailbox is full.
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'a gateway for pictures, which names the recipient in the copy only',
    subject: 'Undeliverable Message',
    from: 'MMSC NDR Administrator <sysadmin@mobile.example>',
    body: `Message could not be delivered to mobile.
Error: No valid recipients for this MM

Original Message:
From: News <news@sender.example>
To: 15550100@mobile.example
Subject: Your order
`,
    says: ['failed 15550100@mobile.example'],
  },
  {
    like: 'Symantec',
    subject: 'Mail delivery failed',
    body: `Could not deliver message to the following recipient(s):

Failed Recipient: ann@receiver.example
Reason: Remote host said: 550 5.1.1 the user is not known here

-- The header and top 20 lines of the message follows --

${copy}`,
    says: ['failed ann@receiver.example 550'],
  },
  {
    like: 'Netscape',
    subject: 'Mail System Error - Returned Mail',
    body: `This Message was undeliverable due to the following reason:

The following destination addresses were unknown (please check
the addresses and re-mail the message):

SMTP <ann@receiver.example>

Please reply to Postmaster@receiver.example
if you feel this message to be in error.
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'InterScan',
    subject: 'Mail could not be delivered',
    from: 'postmaster@receiver.example',
    body: `****** Message from InterScan Messaging Security Suite ******

Sent <<< RCPT TO:<ann@receiver.example>
Received >>> 550 5.1.1 <ann@receiver.example>... User Unknown

Unable to deliver message to <ann@receiver.example>.

************************     End of message     **********************
`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'a relay that lists addresses in brackets after bullets',
    subject: 'Delivery status notification',
    body: `This is an automatically generated Delivery Status Notification.

Delivery to the following recipients failed permanently:

   * ann@receiver.example
   * bob@receiver.example

============================================================================
                             Technical details:

SMTP:RCPT host 192.0.2.25: 553 5.3.0 No such user here
`,
    says: ['failed ann@receiver.example RCPT 553', 'failed bob@receiver.example RCPT 553'],
  },
  {
    like: 'a server that puts the reply into brackets of a sentence',
    from: 'mailer-daemon',
    subject: 'There was an error sending your mail',
    header: 'Auto-Submitted: auto-replied',
    body: `We had trouble delivering your message. Full details follow:

1 error(s):

SMTP Server <mx.receiver.example> rejected recipient <ann@receiver.example> (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]
`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'a list that takes mail of its members only',
    from: 'club-admin@lists.example',
    subject: 'You news@sender.example are not member (club ML)',
    body: `You are not a member of this mailing list <club@lists.example>.

If you know the general guide of this list, please send mail with
the mail body

\tguide

to the address

\tclub-ctl@lists.example
`,
    says: ['failed club@lists.example'],
  },
  {
    like: 'a German provider',
    from: 'Mail Delivery System <mailer-daemon@provider.example>',
    subject: 'Unzustellbar: Ihre Bestellung',
    body: `Ihre Nachricht konnte nicht zugestellt werden an folgende Empfänger:

ann@receiver.example
   550 5.1.1 Empfänger unbekannt
`,
    says: ['failed ann@receiver.example 550'],
  },
  {
    like: 'a French provider, in HTML alone',
    from: 'postmaster@provider.example',
    subject: 'Échec de la remise : commande',
    header: 'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8',
    body: `<html><head><style>p { color: red }</style></head><body><p>La remise a &eacute;chou&eacute; pour ces destinataires&nbsp;:</p>
<p><a href="mailto:ann@receiver.example">ann@receiver.example</a></p><p>550 5.1.1 Destinataire inconnu</p></body></html>`,
    says: ['failed ann@receiver.example 550'],
  },
  {
    like: 'Postfix, waiting',
    subject: 'Delayed Mail (still being retried)',
    body: `####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.

<ann@receiver.example> (expanded from <club@sender.example>): temporary failure
`,
    says: ['delayed ann@receiver.example'],
  },
  {
    like: 'Outlook, with several addresses above one reason',
    from: 'postmaster@receiver.example',
    subject: 'Undeliverable: Your order',
    body: `Delivery has failed to these recipients or groups:

ann@receiver.example
bob@receiver.example

554 5.7.1 Your message was not accepted

Original Message Details
Sender Address: bounce-1@sender.example
`,
    says: ['failed ann@receiver.example 554', 'failed bob@receiver.example 554'],
  },
  {
    like: 'Exchange 2003, which names a person instead of an address',
    from: 'System Administrator <postmaster@receiver.example>',
    subject: 'Undeliverable: Your order',
    body: `Your message

  To:      ann@receiver.example
  Subject: Your order
  Sent:    Mon, 3 Mar 2025 10:00:00 -0000

did not reach the following recipient(s):

Ann Example on Mon, 3 Mar 2025 10:00:00 -0000
    The message could not be delivered because the mailbox is full.
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'a message to oneself',
    subject: 'Undelivered Mail Returned to Sender',
    body: `<news@sender.example>: mail for sender.example loops back to myself
`,
    says: ['failed news@sender.example'],
  },
  {
    like: 'a server in a language that is not known',
    subject: 'Tilkynning',
    body: `Ekki var hægt að koma bréfi þínu til skila:

  <ann@receiver.example>
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'a list that is named by the address of its owner only',
    from: 'club-admin@lists.example',
    subject: 'NOT MEMBER article from news@sender.example (club ML)',
    header: 'X-MLServer: fml [fml 4.0]',
    body: `Sorry, members only. Your article follows.
`,
    says: ['failed club@lists.example'],
  },
  {
    like: 'Exim, of a message that it froze',
    subject: 'Message 1abc-000-XY has been frozen (delivery error message)',
    body: `Message 1abc-000-XY has been frozen (delivery error message).
The sender is <>.

The following address(es) have yet to be delivered:

  ann@receiver.example: Too many "Received" headers - suspected mail loop
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'Courier',
    subject: 'NOTICE: mail delivery status.',
    body: `This is a delivery status notification from out.sender.example.

           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<ann@receiver.example>:
   mx.receiver.example [192.0.2.25]:
>>> RCPT TO:<ann@receiver.example>
<<< 550 5.1.1 <ann@receiver.example>... User Unknown
`,
    says: ['failed ann@receiver.example RCPT 550'],
  },
  {
    like: 'a spam firewall that names the recipient in a sentence',
    from: 'Mail Delivery Service <postmaster@receiver.example>',
    subject: '**Message you sent blocked by our bulk email filter**',
    body: `Your message to: ann@receiver.example
was blocked by our spam firewall. The email you sent has NOT BEEN DELIVERED.
`,
    says: ['failed ann@receiver.example'],
  },
  {
    like: 'a Chinese provider, with brackets of its script',
    from: 'PostMaster@provider.example',
    subject: '系统退信',
    body: `抱歉，您的邮件被退回来了……

收件人 ann@receiver.example

退信原因：
收件人邮件地址（ann@receiver.example）不存在，邮件无法送达。
`,
    says: ['failed ann@receiver.example'],
  },
];
