import { digestKo } from './digest/ko.ts';
import { formatsOf } from './formats.ts';
import { ledgerKo } from './ledger/ko.ts';
import type { Wording } from './wording.ts';

const formats = formatsOf('ko');
const documents = formats.counted({ other: '문서 #건' });
const passages = formats.counted({ other: '단락 #개' });

export const ko: Wording = {
  code: 'ko',
  formats,

  start: (name) =>
    `${name} 님, 안녕하십니까. 저는 보유 문서를 바탕으로 투자 프로젝트에 관한 질문에 답하고, 모든 수치의 원문과 출처, 날짜를 함께 제시합니다. 질문을 보내시거나 /help 로 예시를 확인하십시오.`,
  help: {
    intro:
      '무엇이 협의, 체결, 유치 확정 또는 착공되었는지, 장소와 시기, 금액을 자유롭게 질문하십시오. 모든 답변에 출처를 밝히며, 자료에 없는 내용은 없다고 말씀드립니다.',
    examples: '예시:',
    followUps: '이어서 질문하실 수 있습니다(“2023년은요?”). /forget 은 대화를 새로 시작합니다.',
    groups: (bot) => `그룹에서는 /ask 를 사용하거나 @${bot} 을 언급하거나 제 메시지에 답장하십시오.`,
    inline: (bot) => `어느 대화에서든 @${bot} 과 질문을 입력하면 출처가 있는 답변을 넣을 수 있습니다.`,
    languages: '질문은 한국어, 영어, 중국어, 러시아어로 하실 수 있습니다.',
    commands: '명령:',
  },
  commands: {
    start: '이 서비스의 안내',
    help: '질문 방법과 예시',
    ask: '질문하기',
    sources: '보유 자료: 문서 수, 최신 문서, 지역',
    digest: '일일 브리핑: 시각, 지역, 주제',
    language: '화면 언어 선택',
    forget: '지금까지의 대화 지우기',
    users: '이용자와 신청자 목록',
    allow: '번호로 사용자 또는 그룹 승인',
    deny: '번호로 사용자 또는 그룹 거절',
    status: '운영 상태: 색인, 대기열, 가동 시간',
    reindex: '문서에 맞추어 색인 갱신',
    ledger: '프로젝트 대장: 목록, 합계, 차트, 파일',
    row: '번호로 대장 기록 보기',
    correct: '대장 기록 수정',
    reject: '잘못된 기록을 대장에서 제외',
    undo: '기록의 최근 수정 취소',
  },
  unknownCommand: (command) => `${command} 명령은 알 수 없습니다. 질문을 보내시거나 /help 를 이용하십시오.`,

  access: {
    asked:
      '이 서비스는 승인된 직원만 이용할 수 있습니다. 신청을 관리자에게 전달하였으며, 결정되면 알려 드리겠습니다.',
    pending: '신청을 관리자가 검토하고 있습니다. 결정되면 알려 드리겠습니다.',
    denied: '죄송합니다. 이용 신청이 승인되지 않았습니다. 관리자에게 문의하십시오.',
    groupAsked:
      '초대해 주셔서 감사합니다. 이 그룹에서 답변하려면 관리자의 승인이 필요하며, 신청을 전달하였습니다.',
    groupPending: '이 그룹은 아직 승인되지 않았습니다. 관리자가 신청을 검토하고 있습니다.',
    groupDenied: '죄송합니다. 이 그룹의 이용이 승인되지 않아 그룹에서 나가겠습니다.',
    personAsks: (who) => `${who} 님이 서비스 이용을 신청하였습니다.`,
    groupAsks: (group, who) =>
      `${who === null ? '' : `${who} 님에 의해 `}‘${group}’ 그룹에 추가되었습니다. 이 그룹의 이용을 승인하시겠습니까?`,
    allow: '승인',
    deny: '거절',
    decided: {
      allowed: (whom, by) => `${whom}: ${by} 님이 이용을 승인하였습니다.`,
      denied: (whom, by) => `${whom}: ${by} 님이 이용을 거절하였습니다.`,
    },
    welcome: '이용이 승인되었습니다. 질문을 보내시거나 /help 로 예시를 확인하십시오.',
    groupWelcome: (bot) =>
      `이제 이 그룹에서 이용하실 수 있습니다. /ask 를 사용하거나 @${bot} 을 언급하거나 제 메시지에 답장하십시오.`,
    withdrawn: '서비스 이용 권한이 없습니다. 관리자에게 문의하십시오.',
    adminsOnly: '이 명령은 관리자만 사용할 수 있습니다.',
    confirmDeny: (whom) => `${whom}: 현재 사용 권한이 있습니다. 권한을 회수할까요?`,
    fixed: (whom) => `${whom}: 설정에서 부여된 권한이므로 설정에서만 회수할 수 있습니다.`,
    usage: (command) =>
      `사용자 또는 그룹의 번호를 함께 적어 주십시오. 예: /${command} 123456789. 목록은 /users 에서 확인하십시오.`,
    nobodyWithId: (id) => `번호가 ${id}인 사용자 또는 그룹이 없습니다. 목록은 /users 에서 확인하십시오.`,
  },
  users: {
    people: '사용자',
    groups: '그룹',
    nobody: '아직 이용한 사람이 없습니다.',
    admin: '관리자',
    states: { unknown: '신청하지 않음', asking: '승인 대기', allowed: '승인됨', denied: '거절됨' },
  },

  answer: {
    sources: '출처',
    noDate: '날짜 미상',
    edited: '질문이 수정되어 답변을 갱신하였습니다.',
    working: '자료를 찾고 있습니다…',
  },
  rating: {
    good: '감사합니다. 평가가 기록되었습니다.',
    bad: '감사합니다. 어떤 점이 잘못되었습니까?',
    reasons: {
      figure: '수치가 틀림',
      source: '출처가 틀림',
      missing: '내용이 빠짐',
      other: '기타',
    },
    thanks: '감사합니다. 의견이 기록되었습니다.',
  },
  buttonGone: {
    passage: '자료가 변경되어 이 단락을 더 이상 표시할 수 없습니다. 다시 질문해 주십시오.',
    answer: '이 답변은 더 이상 보관되어 있지 않습니다. 다시 질문해 주십시오.',
  },
  trouble: {
    busy: '지금은 대기 중인 질문이 많아 접수할 수 없습니다. 잠시 후 다시 질문해 주십시오.',
    gaveUp:
      '죄송합니다. 장애로 인해 이 질문에 답하지 못했습니다. 장애가 기록되었으니 나중에 다시 시도해 주십시오.',
    tooLong: (limit) => `질문이 너무 깁니다. ${formats.number(limit)}자 이내로 적어 주십시오.`,
    emptyQuestion: '명령 뒤에 질문을 적어 주십시오. 예: /ask 지난달에 체결된 프로젝트는 무엇입니까?',
    notText: '저는 글만 읽을 수 있습니다. 질문을 글로 보내 주십시오.',
    unknownUpload: '대화에 올린 문서는 받을 수 없습니다. 자료 추가는 관리자에게 문의하십시오.',
  },
  forgotten: '대화를 지웠습니다. 다음 질문부터 새로 시작합니다.',
  language: {
    choose: '화면 언어를 선택하십시오. 답변은 질문의 언어를 따릅니다.',
    chosen: '화면 언어가 한국어로 설정되었습니다.',
  },
  sources: {
    held: (held, parts) => `보유 자료는 ${documents(held)}(${passages(parts)})입니다.`,
    period: (from, to) => `발행일: ${from} ~ ${to}.`,
    undated: (held) => `날짜가 없는 자료: ${documents(held)}.`,
    newest: '최신 문서',
    places: '지역',
    documents: '문서',
    empty: '아직 보유한 문서가 없습니다.',
  },
  status: {
    heading: '운영 상태',
    uptime: '가동 시간',
    documents: '문서',
    passages: '단락',
    indexed: '색인 갱신',
    updatesWaiting: '대기 중인 업데이트',
    updatesDone: '처리한 업데이트',
    updatesFailed: '처리하지 못한 업데이트',
    messagesWaiting: '대기 중인 메시지',
    messagesSent: '보낸 메시지',
    messagesFailed: '보내지 못한 메시지',
    messagesUncertain: '결과를 알 수 없는 전송',
    ratings: '평가 👍 / 👎',
    digests: '브리핑 켜짐 / 일시 중지',
    nextDigest: '다음 브리핑',
    version: '버전',
  },
  reindex: {
    started: '색인을 갱신하고 있습니다. 그동안에도 질문에 답하며, 끝나면 알려 드리겠습니다.',
    running: '색인을 이미 갱신하고 있습니다.',
    done: ({ added, changed, removed, skipped }) =>
      `색인을 갱신하였습니다. 문서: 추가 ${added}건, 변경 ${changed}건, 삭제 ${removed}건, 제외 ${skipped}건.`,
    unchanged: '색인이 최신 상태이며 변경된 문서가 없습니다.',
    failed: '색인을 갱신하지 못하여 이전 색인을 계속 사용합니다. 원인은 로그에 기록되었습니다.',
  },
  digest: digestKo,
  ledger: ledgerKo,
  inline: {
    answer: '출처가 있는 답변',
    nothing: '자료에 해당 내용이 없습니다',
    noAccess: '서비스 이용 신청',
  },
};
