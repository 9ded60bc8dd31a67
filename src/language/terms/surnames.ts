/** The common surnames of China (some 300 cover nearly everybody); the first character of a person's name. */
export const SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤景欧单蓝季温巩殷' +
    '安常乔庄柴焦齐尚施牛洪祝包左吉卞车池储褚戚符甘葛耿宫古谷管桂韩和洪花华怀霍姬嵇计纪简蒋靳康柯匡兰郎乐冷连廉凌柳娄鲁路骆麻满梅米苗闵明缪宁牛农欧裴皮平蒲濮祁屈瞿曲全冉饶荣茹阮芮桑沙申盛时舒束水司松隋邰滕佟童涂屠宛危卫文翁巫吾伍席项解辛邢胥宣荀燕晏羊阳易阴应雍尤游俞虞喻郁元苑岳云臧翟詹湛章甄支仲诸竺卓宗祖巴丛褚边戎封',
);

export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 宇文 长孙 夏侯 独孤 南宫 拓跋 轩辕 呼延'.split(
    ' ',
  ),
);
