/** What a labelled field says. */
export type FieldKind =
  | 'published'
  | 'dated'
  | 'updated'
  | 'source'
  | 'author'
  | 'editor'
  | 'counter'
  | 'title'
  | 'url'
  | 'topic';

/**
 * The words before a colon that make a field, by what the field says, in the languages of the captures. Alternatives of
 * a regular expression, matched in any case; a space stands for any white space or none between Han characters.
 */
export const LABEL_WORDS: { readonly [Kind in FieldKind]: readonly string[] } = {
  published: [
    'publish(?:ed|ing)?(?: (?:on|at|date|time))?',
    'publication date',
    'date (?:of publication|published|posted)',
    'pub\\.? ?date',
    'release(?:d| date| time)',
    'posted(?: on)?',
    'issued(?: on)?',
    '发布(?:时间|日期)',
    '发表(?:时间|日期)',
    '发稿(?:时间|日期)',
    '发文日期',
    '成文日期',
    '刊发时间',
    '發[布佈](?:時間|日期)',
    '發表時間',
    'опубликовано',
    'дата (?:публикации|размещения)',
    'размещено',
    '(?:기사)?입력',
    '작성일',
    '등록일',
    '게시일',
    '公開日',
  ],
  dated: ['date', 'time', '时间', '日期', '時間', 'дата', 'время', '날짜', '일시'],
  updated: [
    '(?:last )?update[ds]?(?: (?:on|at|time))?',
    '(?:last )?modified',
    '(?:最后)?更新(?:时间|日期)?',
    '更新時間',
    'обновлено',
    '(?:최종)?수정',
  ],
  source: [
    '(?:news |article )?source',
    'publisher',
    '(?:信息|文章|新闻|稿件)?来源',
    '(?:新聞)?來源',
    '稿源',
    '出处',
    '发布(?:机构|单位|者)',
    'источник',
    '출처',
  ],
  author: [
    'authors?',
    'by',
    'writer',
    'reporters?',
    'correspondents?',
    'photos?(?: by)?',
    '作者',
    '记者',
    '記者',
    '通讯员',
    '撰稿',
    '摄影',
    'автор',
    'фото',
    '기자',
  ],
  editor: [
    'editor(?:s)?(?: in charge)?',
    'responsible editor',
    'edited by',
    '(?:责任|責任)?[编編][辑輯]',
    '责编',
    '責編',
    '校对',
    '审核',
    '初审',
    '复审',
    '终审',
    '签发',
    '(?:ответственный )?редактор',
    '편집',
  ],
  counter: [
    '(?:total )?(?:visits|views|hits|clicks|reads)',
    'browse(?: times)?',
    '(?:浏览|阅读|点击|访问|閱讀|點擊)(?:次数|次數|量|数|數)?',
    'просмотров',
    '조회(?:수)?',
  ],
  title: ['title', 'headline', '标题', '標題', 'заголовок', '제목'],
  url: [
    'url',
    'link',
    'original(?: link| url| article)?',
    'source url',
    '原文(?:链接|地址|网址)',
    '链接',
    '网址',
    'ссылка',
    '원문',
  ],
  topic: ['keywords?', 'tags?', '关键[词字]', '标签', '索引号', '主题分类', '文号', 'теги'],
};

/** Labels of an event's details: a "Date:" beside one of these is when it takes place, not when the text came out. */
export const EVENT_LABELS =
  /^(?:venue|place|location|address|agenda|organi[sz]ers?|host|地\s*点|地址|会议地点|主办(?:单位|方)?|место|адрес|장소|주최)\s*[:：]/iu;
