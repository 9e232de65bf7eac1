/** What the commands are, in both languages. */
export const HELP = `jingye — 竞业限制风险评估 / non-compete risk assessment (PRC law)

jingye assess FILE [--as-of YYYY-MM-DD] [--as markdown|text|json|slips|svg|ics] [--lang zh-CN|en]
                   [--perspective employee|employer|prospective-employer] [--nearest N] [--no-trace]
    评估 YAML 或 JSON 文件所述的情况；FILE 为 - 时读取标准输入；计算日默认为北京时间当日；报告附最接近的 N 个
    已公开裁判（默认 3，0 为不附，至多 10）
    assess the situation described in a YAML or JSON file; - reads standard input; the day asked is today in China;
    the report shows the N nearest published decisions (3 unless told, 0 for none, 10 at most)

jingye questions FILE [--as-of YYYY-MM-DD] [--lang zh-CN|en]
    按顺序列出尚需回答的问题 / list the open questions in order

jingye what-if FILE --set PATH=VALUE [--set …] [--as-of YYYY-MM-DD] [--lang zh-CN|en] [--json]
    改动若干处以后，结论、金额、日子有什么变化，因为什么；值写作 YAML，null 表示删去
    what changes in verdicts, sums and days, and why, when some fields are changed; values are YAML, null takes a field away

jingye solve FILE --find monthly|months|penalty|release-day|claim-day
                  [--meets law|guideline|local-floor|guideline-without-half] [--head HEAD]
                  [--as-of YYYY-MM-DD] [--lang zh-CN|en] [--json]
    刚好满足目标的数额、期限或者日子 / the figure, term or day at which a goal is just met

jingye cases [--dir DIR] [--json] [--as-of YYYY-MM-DD]
    与已公开的裁判对照 / compare with published decisions

jingye calibrate [--dir DIR] [--file FILE] [--write] [--as-of YYYY-MM-DD]
    用案例交叉验证，重新选定评分的各个数字，与文件（默认 rules/cn/calibration.yaml）比对；--write 则写入
    choose the figures of the scores anew by cross-validation over cases, and compare them with the file; --write writes it

jingye rules check [DIR] [--lang zh-CN|en] [--only ID] [--quiet]
    检查规则目录，再把每条规则读成一句中文和一句英文；--only 只读编号以此开头的，--quiet 不读
    check a folder of rules, then read each rule back as a Chinese and an English sentence; --only those
    whose id begins so, --quiet none

jingye rules test [DIR] [--lang zh-CN|en]
    运行规则文件中的例子 / run the examples in the rule files

jingye rules at DAY [--place CODE] [--lang zh-CN|en] [--json]
    某日某地有效的法；不指明地点的，只列全国的 / the law in force on a day at a place; without a place, national law alone

jingye rules law-diff DAY1 DAY2 [--place CODE] [--lang zh-CN|en] [--json]
    两日之间法有什么变化，因哪个文件而变 / what changed in the law between two days, and through which text

jingye rules dump [DIR]
    全部的法，一份 JSON / all the law held, as one JSON

jingye rules new ID [--kind rule|parameter|instrument|dispute|concept] [--dir DIR] [--lang zh-CN|en]
    按编号在规则目录（默认 rules）里写一个待填写的文件 / write a file to be filled in, at the place its id names

jingye rules diff OLD NEW [--situations DIR] [--cases DIR] [--as-of YYYY-MM-DD] [--json] [--lang zh-CN|en]
    两个规则目录之间，哪些情况和案例的结论或金额有变 / which situations and cases come out otherwise under the second folder

jingye rules page [DIR] --write-docs FOLDER
    写出规则参考页，每条规则一页 / write the reference, a page for each rule

jingye help, jingye --version

退出码 / exit codes: 0 完成 / done · 1 检查未通过 / a check failed · 2 输入有误 / bad input
`;
