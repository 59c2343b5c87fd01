"""How the list report looks: one style sheet for browsers, paper and the window's own printing."""

from gsfiler.vocabulary.verdict import Acceptance, VerdictKind

VERDICT_LOOKS = {
    VerdictKind.EXACT: ("●", "good"),
    VerdictKind.VARIANT: ("○", "good"),
    VerdictKind.NEAR: ("◐", "likely"),
    VerdictKind.WRONG_CLASS: ("→", "bad"),
    VerdictKind.VAGUE: ("▲", "ask"),
    VerdictKind.WITHDRAWN: ("▼", "gone"),
    VerdictKind.WRONG_LANGUAGE: ("■", "ask"),
    VerdictKind.MALFORMED: ("×", "bad"),
    VerdictKind.UNKNOWN: ("◇", "quiet"),
}
"""Shape and tone of each verdict, in the order of a summary; the word always stands beside."""

ACCEPTANCE_LOOKS = {
    Acceptance.ACCEPTED: ("●", "good"),
    Acceptance.REJECTED: ("×", "bad"),
    Acceptance.UNKNOWN: ("◇", "quiet"),
    Acceptance.CONFLICT: ("◐", "ask"),
}

# Only what browsers and QTextDocument both understand stands outside the @media rule. The colours
# of words reach 4.5:1 on white (WCAG 2.2, 1.4.3).
STYLE = """
html { color-scheme: light; }
body { margin: 2em auto; padding: 0 1.5em; max-width: 56em; color: #1b1f24; background: #ffffff;
  font-family: system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", sans-serif; font-size: 10pt;
  line-height: 135%; }
h1 { font-size: 18pt; font-weight: 600; margin: 0 0 4px 0; line-height: 120%; }
h2 { font-size: 13pt; font-weight: 600; margin: 24px 0 6px 0; line-height: 120%; }
p { margin: 2px 0 2px 0; }
a { color: #1a5fb4; }
table { border-collapse: collapse; margin: 4px 0 8px 0; }
th { text-align: left; font-size: 8.5pt; font-weight: 600; color: #586069; padding: 4px 8px 4px 0;
  border-bottom: 1px solid #8a929b; }
td { vertical-align: top; padding: 5px 8px 5px 0; border-bottom: 1px solid #d5dae0; }
.number { color: #586069; text-align: right; }
.verdict { font-weight: 600; white-space: nowrap; }
.lead { color: #586069; }
.term { font-weight: 600; }
.more { font-size: 9pt; }
.small { font-size: 9pt; }
.good { color: #14693a; } .likely { color: #0a6472; } .ask { color: #84500a; }
.bad { color: #b3261e; } .gone { color: #7a3d99; } .quiet { color: #586069; }
"""

PRINT_STYLE = """
@page { margin: 18mm 16mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
[dir="rtl"] th, [dir="rtl"] td { text-align: right; padding: 5px 0 5px 8px; }
"""
