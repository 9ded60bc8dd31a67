import { digestEn } from './digest/en.ts';
import { formatsOf } from './formats.ts';
import { ledgerEn } from './ledger/en.ts';
import type { Wording } from './wording.ts';

const formats = formatsOf('en-GB');
const documents = formats.counted({ one: '# document', other: '# documents' });
const passages = formats.counted({ one: '# passage', other: '# passages' });

export const en: Wording = {
  code: 'en',
  formats,

  start: (name) =>
    `Good day, ${name}. I answer questions about investment projects from the documents of this desk, and show the exact words, source and date of every figure. Send me a question, or /help for examples.`,
  help: {
    intro:
      'Ask in your own words what was negotiated, signed, settled or started, where, when and for how much. Every answer cites its source; where the documents do not say, I tell you so.',
    examples: 'For example:',
    followUps: 'You may follow up (“and in 2023?”). /forget ends the thread of questions.',
    groups: (bot) => `In groups, use /ask, mention @${bot}, or reply to one of my messages.`,
    inline: (bot) => `In any chat, type @${bot} and a question to insert a cited answer.`,
    languages: 'Questions may be asked in English, Chinese, Russian or Korean.',
    commands: 'Commands:',
  },
  commands: {
    start: 'What this desk does',
    help: 'How to ask, with examples',
    ask: 'Ask a question',
    sources: 'What the desk holds: documents, newest, places',
    digest: 'The daily digest: time, places, topics',
    language: 'Choose the language of the interface',
    forget: 'Forget our conversation so far',
    users: 'Who may ask, and who has asked to',
    allow: 'Allow a person or group, by id',
    deny: 'Refuse a person or group, by id',
    status: 'State of the desk: index, queues, uptime',
    reindex: 'Bring the index up to date with the documents',
    ledger: 'The list of projects, with totals, charts and files',
    row: 'Show a row of the ledger, by id',
    correct: 'Correct a row of the ledger',
    reject: 'Leave a wrong row out of the ledger',
    undo: 'Take the newest correction of a row back',
  },
  unknownCommand: (command) => `I do not know ${command}. Please send a question, or /help.`,

  access: {
    asked:
      'This desk is for authorised staff. Your request has been passed to the administrators; you will hear from me once it is decided.',
    pending: 'Your request is with the administrators. You will hear from me once it is decided.',
    denied: 'I am sorry, but access to this desk has not been granted. Please turn to your administrator.',
    groupAsked:
      'Thank you for adding me. Before I can answer here, an administrator has to allow this group; the request has been passed on.',
    groupPending: 'This group has not been allowed yet. The request is with the administrators.',
    groupDenied: 'I am sorry, but this group has not been allowed to use the desk. I am leaving it now.',
    personAsks: (who) => `${who} asks for access to this desk.`,
    groupAsks: (group, who) =>
      `I was added to the group ${group}${who === null ? '' : ` by ${who}`}. May it use this desk?`,
    allow: 'Allow',
    deny: 'Deny',
    decided: {
      allowed: (whom, by) => `${whom}: access allowed by ${by}.`,
      denied: (whom, by) => `${whom}: access denied by ${by}.`,
    },
    welcome: 'Your access has been granted. Send me a question, or /help for examples.',
    groupWelcome: (bot) =>
      `This group may now use the desk. Ask with /ask, by mentioning @${bot}, or by replying to one of my messages.`,
    withdrawn: 'You no longer have access to this desk. Please turn to your administrator.',
    adminsOnly: 'This command is for administrators only.',
    confirmDeny: (whom) => `${whom} may use this desk at present. Take the access away?`,
    fixed: (whom) => `${whom} has access by the settings of this desk; it can only be taken away there.`,
    usage: (command) =>
      `Please add the id of a person or group, for example /${command} 123456789. /users lists them.`,
    nobodyWithId: (id) => `I know no person or group with the id ${id}. /users lists those I know.`,
  },
  users: {
    people: 'People',
    groups: 'Groups',
    nobody: 'Nobody has written to the desk yet.',
    admin: 'administrator',
    states: { unknown: 'not asked', asking: 'awaiting a decision', allowed: 'allowed', denied: 'denied' },
  },

  answer: {
    sources: 'Sources',
    noDate: 'no date stated',
    edited: 'Updated: the question was edited.',
    working: 'Searching the documents…',
  },
  rating: {
    good: 'Thank you. Your rating has been recorded.',
    bad: 'Thank you. What was wrong?',
    reasons: {
      figure: 'Wrong figure',
      source: 'Wrong source',
      missing: 'Something missing',
      other: 'Something else',
    },
    thanks: 'Thank you. Your remark has been recorded.',
  },
  buttonGone: {
    passage: 'The documents have changed since, and this passage can no longer be shown. Please ask again.',
    answer: 'This answer is no longer kept. Please ask again.',
  },
  trouble: {
    busy: 'There are many questions waiting at the moment, so I cannot take this one. Please ask again in a minute.',
    gaveUp:
      'I am sorry, I could not answer this question because of a fault. It has been recorded; please try again later.',
    tooLong: (limit) =>
      `This is too long for a question. Please keep it under ${formats.number(limit)} characters.`,
    emptyQuestion:
      'Please write your question after the command, for example: /ask What was signed last month?',
    notText: 'I can read text only. Please write your question as a message.',
    unknownUpload: 'I cannot take in documents sent to the chat. Please ask your administrator to add them.',
  },
  forgotten: 'Done. I have forgotten our conversation; your next question starts afresh.',
  language: {
    choose: 'Please choose the language of the interface. Answers follow the language of the question.',
    chosen: 'The interface is now in English.',
  },
  sources: {
    held: (held, parts) => `The desk holds ${documents(held)} (${passages(parts)}).`,
    period: (from, to) => `Published from ${from} to ${to}.`,
    undated: (held) => `Without a stated date: ${documents(held)}.`,
    newest: 'Newest',
    places: 'Places',
    documents: 'Documents',
    empty: 'The desk holds no documents yet.',
  },
  status: {
    heading: 'State of the desk',
    uptime: 'Running for',
    documents: 'Documents',
    passages: 'Passages',
    indexed: 'Index updated',
    updatesWaiting: 'Updates waiting',
    updatesDone: 'Updates handled',
    updatesFailed: 'Updates given up',
    messagesWaiting: 'Messages waiting',
    messagesSent: 'Messages sent',
    messagesFailed: 'Messages failed',
    messagesUncertain: 'Sends of unknown outcome',
    ratings: 'Ratings 👍 / 👎',
    digests: 'Digests on / paused',
    nextDigest: 'Next digest',
    version: 'Version',
  },
  reindex: {
    started: 'Updating the index. Questions are answered meanwhile; I will report when it is done.',
    running: 'The index is being updated already.',
    done: ({ added, changed, removed, skipped }) =>
      `The index is up to date. Documents: ${added} added, ${changed} changed, ${removed} removed, ${skipped} skipped.`,
    unchanged: 'The index is up to date; nothing had changed.',
    failed: 'The index could not be updated; the previous one stays in use. The cause is in the log.',
  },
  digest: digestEn,
  ledger: ledgerEn,
  inline: {
    answer: 'Answer with sources',
    nothing: 'The documents do not say',
    noAccess: 'Ask for access to this desk',
  },
};
