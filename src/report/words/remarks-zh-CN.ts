import type { RemarkCode } from "../../assemble/remarks/remark.ts";

/** Chinese words for what was done with a thing told, by code. Places are filled from the remark; sums are written in yuan. */
export const REMARKS_ZH_CN = {
  "payment-in-salary":
    "这笔钱写明含在工资里，没有计入已付补偿；在职期间随工资发放的能否算作补偿，见关于含在工资中的补偿的争议",
  "payment-refused":
    "劳动者拒收的钱没有计入已付；拒收不属于用人单位的原因，因此未付几个月只给出范围，请填写未付原因或未付月数",
  "payment-other-agreement": "这笔钱属于协议“{agreement}”，在那一份之下计算，没有计入承载结论的这一份",
  "payment-after-day-asked": "支付日 {day} 在计算日之后，没有计入已付",
  "payment-agreement-open": "没有写明属于哪份协议，可能计入也可能不计入：已付总额因此是一个范围",
  "payment-in-employment": "在职期间支付（{day}），又没有写明性质，可能是补偿也可能不是：已付总额因此是一个范围",
  "payment-day-open": "支付日可能在职期间、可能在其后（或在计算日之后）：可能计入也可能不计入，已付总额因此是一个范围",
  "payment-in-employment-counted": "在职期间支付（{day}），但写明是补偿，已计入",
  "payment-without-amount": "没有写明金额，已付总额没有上限",
  "payment-without-day": "没有写明支付日：已计入，但付得早晚不能判断",
  "payment-after-end": "支付日 {day} 在限制最迟终止之日（{end}）之后：已计入，抵最早未付的月份",
  "payment-for-no-month": "所写月份 {month} 不是限制期内的月份：已计入，抵最早未付的月份",
  overpaid: "已付 {paid} 元，而到停止支付之日为止至多应付 {due} 元，多出 {over} 元；多出的没有抵其他款项",
  "total-beside-payments":
    "既写了总额 {total} 元，又逐笔列了付款（合计 {listed} 元）而不相合：以总额为准，逐笔的不另计",
  "payments-beside-months": "既写了已付 {months} 个月，又逐笔列了付款（合计 {listed} 元）：已付多少以逐笔为准",
  "months-beside-payments":
    "逐笔付款（合计 {listed} 元）没有列全或有未写金额的：已付多少以已付 {months} 个月乘以约定月补偿为准，逐笔的不另计",
  "unpaid-months-differ":
    "所填未付 {months} 个月，与付款情况（应为 {reckoned} 个月）不符：以未付月数为前提的权利按所填月数，金额按实际付款",
  "release-denied": "已写明单位没有解除：这里所填（{day}）没有使用",
  "rescission-denied": "已写明劳动者没有解除：这里所填（{day}）没有使用",
  "later-release": "另有更早到达的解除通知，以先到的为准（{counted}）；这一次（{day}）没有另行计算",
  "release-order-open": "几次解除通知何者先到、先明示不能确定，解除日按范围计算（{counted}）",
  "several-rescissions": "有几次解除通知：解除须有根据，哪一次最先具备不能一概而论，解除日按范围计算（{counted}）",
  "later-rescission": "另写有解除之日，以那一天为准（{counted}）；这份通知（{day}）没有另行计算",
  "rescission-before-release":
    "劳动者的解除（{rescission}）先于单位的解除（{release}）：先到的如果有效，后一次就没有可以终止的限制；两者都列入判断，额外补偿仍按单位的解除计算",
  "release-before-rescission":
    "单位的解除（{release}）先于劳动者的解除（{rescission}）：限制自先到的通知终止，后一次没有可以终止的限制",
  "rescission-before-exit": "解除到达时（{day}）尚未离职，没有到期未付的补偿：没有一条规则使它终止限制",
  "rescission-without-right":
    "解除到达时（{day}）未付 {unpaid} 个月：没有一条规则使它终止限制（司法解释以三个月未付且属单位的原因为前提，部分地方另有规定）",
  "release-after-term":
    "单位的解除（{day}）在限制期届满（{end}）之后才到达，已没有可以终止的限制：已挣的补偿照付，不另付额外月数",
  "agreements-overlap":
    "协议“{agreement}”与“{other}”的限制期重叠，又没有写明谁取代谁：各自单独判断，结论和金额取“{leads}”的，不相加",
  "monthly-sums-differ":
    "协议“{agreement}”约定每月 {own} 元，“{other}”约定每月 {others} 元：各按各的计算，结论用“{leads}”的，不取较高者",
  "term-over-cap": "约定 {months} 个月，超过上限的部分不计：按 {counted} 个月计算",
  "last-day-over-cap": "约定到 {day} 为止，超过上限的部分不计：算到 {counted}",
  "lump-sum-cut":
    "约定一次性补偿 {lumpSum} 元，期限 {months} 个月；上限以外的部分无效，按 {counted} 个月所占计 {due} 元。没有条文或者裁判说一次性补偿应当按比例减少，这是我们的理解",
  "months-and-end-differ":
    "约定 {months} 个月应届满于 {counted}，与所写的届满日 {day} 不符：以月数为准，届满日没有使用",
  "exit-not-used": "填了仍在职，离职日（{day}）却已经过去：按仍在职处理，该日没有使用",
  "start-not-used": "限制自离职次日（{counted}）起算；所写的起算日 {day} 没有使用",
  "work-before-signing": "开始于签署之前（{day}，签署日 {signed}）：签署之后仍在继续的才计入",
  "work-after-end": "开始于限制最迟终止之日（{end}）之后（{day}）：不作为违反这一限制看待",
  "work-before-restriction": "在离职（{exit}）或之前已经结束（{day}）：只作为在职期间的行为判断",
  "pay-month-twice": "{month} 列了不止一次，不知以哪一次为准：从只算较小的一次到全部相加",
  "pay-month-after-exit": "{month} 在离职（{exit}）之后，当月工资没有计入平均；奖励此前期间的奖金仍可能计入",
  "pay-month-zero": "{month} 的工资写为 0，按没有工资的一个月计入平均",
  "penalty-service-term": "为培训服务期约定的违约金，与竞业限制无关：不计入这里的任何金额",
  "penalty-other-duty": "为其他义务约定的违约金：不计入这里的任何金额，也没有判断",
  "penalty-none": "写明没有违约金，这里所填不计",
  "penalty-sum-beside": "违约金按其计算方式（{kind}）计算；算不出时才用这里的金额",
  "penalty-term-not-used": "这种违约金（{kind}）不按它计算：没有使用",
  "sum-though-not-agreed": "写明没有约定补偿而又填了数：应付补偿不用这里的数，按没有约定时法律所给的计算",
  "sum-beside": "另填有 {counted}，月补偿按它计算：这里所填没有用于月补偿",
  "settlement-paid":
    "和解所付 {sum} 元没有写明付的是什么，不计为已付补偿：其中属于竞业限制补偿的请填入 performance.payments，否则已由和解付清的补偿可能仍显示为欠付",
  "extra-months-without-release": "写明已另付 {months} 个月，但没有单位的解除：只在解除所需的额外补偿中扣除",
  "extra-months-overpaid": "写明已另付 {months} 个月，而至多应付 {owed} 个月：多出的不抵其他款项",
  "average-beside-months": "以所填平均工资 {counted} 元为准；按逐月工资是 {other}",
  "average-beside-annual":
    "补偿以所填平均工资 {counted} 元为准；所填年收入的十二分之一是 {other}，按年收入计算的仍用年收入",
  "months-beside-annual":
    "平均工资按逐月工资，为 {counted} 元；所填年收入的十二分之一是 {other}，按年收入计算的仍用年收入",
  "annual-beside-months": "逐月工资算不出确切的平均数，以年收入的十二分之一 {counted} 元为准；按逐月工资是 {other}",
  "pay-items-over-sum": "计入工资的项目合计 {items} 元，多于所填的当月工资 {sum} 元：当月计入的，按所填的当月工资算",
  "not-used": "以下 {count} 处已收下，目前没有用于计算：{paths}",
} as const satisfies Readonly<Record<RemarkCode, string>>;
