import { digestZh } from './digest/zh.ts';
import { formatsOf } from './formats.ts';
import { ledgerZh } from './ledger/zh.ts';
import type { Wording } from './wording.ts';

const formats = formatsOf('zh-CN');
const documents = formats.counted({ other: '#份文件' });
const passages = formats.counted({ other: '#个段落' });

export const zh: Wording = {
  code: 'zh',
  formats,

  start: (name) =>
    `${name}，您好。我根据本资料库中的文件回答招商项目方面的问题，并给出每个数字的原文、来源和日期。请直接发送问题，或发送 /help 查看示例。`,
  help: {
    intro:
      '请直接提问：哪些项目在谈、签约、落地或开工，在何地、何时、金额多少。每个回答都注明出处；资料中没有的，我会如实说明。',
    examples: '例如：',
    followUps: '可以接着追问（如“2023年呢？”）。发送 /forget 可结束当前话题。',
    groups: (bot) => `在群组中，请使用 /ask、提及 @${bot}，或回复我的消息。`,
    inline: (bot) => `在任何聊天中输入 @${bot} 和问题，即可插入带出处的回答。`,
    languages: '可用中文、英文、俄文或韩文提问。',
    commands: '命令：',
  },
  commands: {
    start: '了解本资料库的用途',
    help: '提问方法与示例',
    ask: '提出问题',
    sources: '查看资料概况：数量、最新文件、地区',
    digest: '订阅每日简报：时间、地区、主题',
    language: '选择界面语言',
    forget: '清除此前的对话记忆',
    users: '查看已授权和申请中的用户',
    allow: '按编号批准用户或群组',
    deny: '按编号拒绝用户或群组',
    status: '查看运行状态：索引、队列、运行时间',
    reindex: '按最新文件更新索引',
    ledger: '项目台账：列表、汇总、图表和文件',
    row: '按编号查看台账记录',
    correct: '更正台账记录',
    reject: '剔除错误的台账记录',
    undo: '撤销记录的最近一次更正',
  },
  unknownCommand: (command) => `无法识别 ${command}。请直接发送问题，或发送 /help。`,

  access: {
    asked: '本资料库仅供授权人员使用。您的申请已转交管理员，审批后我会通知您。',
    pending: '您的申请正在等待管理员审批，审批后我会通知您。',
    denied: '抱歉，您的使用申请未获批准。如有疑问，请联系管理员。',
    groupAsked: '感谢邀请。本群组须经管理员批准后方可使用，申请已转交管理员。',
    groupPending: '本群组尚未获批，申请正在等待管理员审批。',
    groupDenied: '抱歉，本群组未获批准使用资料库，我现在退出群组。',
    personAsks: (who) => `${who} 申请使用本资料库。`,
    groupAsks: (group, who) =>
      `我已被${who === null ? '' : ` ${who} `}加入群组“${group}”。是否批准该群组使用本资料库？`,
    allow: '批准',
    deny: '拒绝',
    decided: {
      allowed: (whom, by) => `${whom}：已由 ${by} 批准使用。`,
      denied: (whom, by) => `${whom}：已由 ${by} 拒绝。`,
    },
    welcome: '您的使用申请已获批准。请直接发送问题，或发送 /help 查看示例。',
    groupWelcome: (bot) => `本群组已获准使用资料库。请使用 /ask、提及 @${bot}，或回复我的消息提问。`,
    withdrawn: '您已无权使用本资料库。如有疑问，请联系管理员。',
    adminsOnly: '此命令仅限管理员使用。',
    confirmDeny: (whom) => `${whom} 目前有权使用本资料库。是否收回权限？`,
    fixed: (whom) => `${whom} 的使用权限由系统设置授予，只能在设置中取消。`,
    usage: (command) => `请注明用户或群组的编号，例如 /${command} 123456789。发送 /users 可查看名单。`,
    nobodyWithId: (id) => `没有编号为 ${id} 的用户或群组。发送 /users 可查看名单。`,
  },
  users: {
    people: '用户',
    groups: '群组',
    nobody: '目前尚无用户。',
    admin: '管理员',
    states: { unknown: '未申请', asking: '待审批', allowed: '已批准', denied: '已拒绝' },
  },

  answer: {
    sources: '来源',
    noDate: '未注明日期',
    edited: '问题已修改，回答随之更新。',
    working: '正在查阅资料……',
  },
  rating: {
    good: '感谢您的评价，已记录。',
    bad: '感谢反馈。请问哪里有误？',
    reasons: { figure: '数字有误', source: '来源有误', missing: '内容不全', other: '其他原因' },
    thanks: '感谢您的意见，已记录。',
  },
  buttonGone: {
    passage: '资料已更新，该段落无法再显示。请重新提问。',
    answer: '该回答已不再保存。请重新提问。',
  },
  trouble: {
    busy: '当前等待处理的问题较多，暂时无法受理。请稍后再试。',
    gaveUp: '抱歉，因系统故障未能回答此问题。故障已记录，请稍后再试。',
    tooLong: (limit) => `问题过长，请控制在${formats.number(limit)}个字符以内。`,
    emptyQuestion: '请在命令后写明问题，例如：/ask 上个月签约了哪些项目？',
    notText: '我只能阅读文字。请以文字消息提问。',
    unknownUpload: '暂不能接收聊天中上传的文件。如需添加资料，请联系管理员。',
  },
  forgotten: '已清除对话记忆，下一个问题将重新开始。',
  language: {
    choose: '请选择界面语言。回答使用提问所用的语言。',
    chosen: '界面语言已设为中文。',
  },
  sources: {
    held: (held, parts) => `资料库现有${documents(held)}（${passages(parts)}）。`,
    period: (from, to) => `发布日期：${from}至${to}。`,
    undated: (held) => `其中${documents(held)}未注明日期。`,
    newest: '最新文件',
    places: '地区',
    documents: '文件',
    empty: '资料库中尚无文件。',
  },
  status: {
    heading: '运行状态',
    uptime: '已运行',
    documents: '文件',
    passages: '段落',
    indexed: '索引更新时间',
    updatesWaiting: '待处理的更新',
    updatesDone: '已处理的更新',
    updatesFailed: '处理失败的更新',
    messagesWaiting: '待发送的消息',
    messagesSent: '已发送的消息',
    messagesFailed: '发送失败的消息',
    messagesUncertain: '结果不明的发送',
    ratings: '评价 👍 / 👎',
    digests: '简报 开启 / 暂停',
    nextDigest: '下一份简报',
    version: '版本',
  },
  reindex: {
    started: '正在更新索引，期间照常回答问题，完成后我会报告。',
    running: '索引正在更新中。',
    done: ({ added, changed, removed, skipped }) =>
      `索引已更新。文件：新增${added}份，变更${changed}份，移除${removed}份，跳过${skipped}份。`,
    unchanged: '索引已是最新，文件没有变化。',
    failed: '索引更新失败，继续使用原有索引。原因已记入日志。',
  },
  digest: digestZh,
  ledger: ledgerZh,
  inline: { answer: '带出处的回答', nothing: '资料中没有相关内容', noAccess: '申请使用本资料库' },
};
