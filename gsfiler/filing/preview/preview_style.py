"""How the preview looks, on the screen and on paper (A4 and Letter alike)."""

from gsfiler.core.findings import PhraseKind, Severity

SEVERITY_LOOKS = {
    Severity.ERROR: ("×", "bad", PhraseKind("Error")),
    Severity.WARNING: ("▲", "ask", PhraseKind("Warning")),
    Severity.NOTE: ("●", "quiet", PhraseKind("Note")),
}
"""Shape, tone and word of each severity; the word always stands beside the shape."""

# The colours of words reach 4.5:1 on white (WCAG 2.2, 1.4.3). The margins of the page fit A4 and
# Letter; the size is left to the printer. What the body gives stands with the small elements again:
# Qt's engine, which lays out the print preview, loses it after a list inside a list.
STYLE = """
html { color-scheme: light; }
body { margin: 2em auto; padding: 0 1.5em; max-width: 56em; color: #1b1f24; background: #ffffff;
  font-family: system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", "Noto Sans Arabic",
  "Noto Sans Hebrew", "Noto Sans Thai", "Noto Sans CJK JP", sans-serif; font-size: 10pt;
  line-height: 1.4; overflow-wrap: anywhere; }
h1 { font-size: 18pt; font-weight: 600; margin: 0 0 4px; line-height: 1.2; }
h2, h3, h4 { color: #1b1f24; }
h2 { font-size: 14pt; font-weight: 600; margin: 28px 0 4px; line-height: 1.2; }
h3 { font-size: 11.5pt; font-weight: 600; margin: 20px 0 4px; padding: 3px 8px;
  background: #eef1f4; border-inline-start: 4px solid #586069; }
h4 { font-size: 10pt; font-weight: 600; margin: 8px 0 2px; }
p { margin: 2px 0; }
a { color: #1a5fb4; }
dl { margin: 0; }
.field { display: grid; grid-template-columns: minmax(9em, 28%) 1fr; padding: 3px 0;
  border-bottom: 1px solid #e4e8ec; }
.field .field:last-child { border-bottom: 0; padding-bottom: 0; }
.field .field:first-child { padding-top: 0; }
.wide { display: block; }
.wide > dt { display: none; }
dt { color: #586069; padding-inline-end: 10px; }
dd { margin: 0; min-width: 0; color: #1b1f24; }
dt, dd, p { font-size: 10pt; line-height: 1.4; }
bdi { white-space: pre-wrap; }
pre { white-space: pre-wrap; font-size: 8.5pt; margin: 2px 0; }
table { border-collapse: collapse; width: 100%; margin: 4px 0 8px; }
th { text-align: start; font-size: 8.5pt; font-weight: 600; color: #586069;
  padding: 4px 8px 4px 0; border-bottom: 1px solid #8a929b; }
td { vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid #d5dae0; }
.number { width: 4em; white-space: nowrap; }
.amount { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.total td { font-weight: 600; border-top: 1px solid #8a929b; }
.small { font-size: 8.5pt; }
.hash { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace;
  font-size: 7.5pt; }
.lead, .none, .aside { color: #586069; }
.aside { font-size: 8.5pt; }
.mark { max-width: 12cm; max-height: 12cm; border: 1px solid #d5dae0; padding: 6px; }
.bad { color: #b3261e; font-weight: 600; white-space: nowrap; }
.ask { color: #84500a; font-weight: 600; white-space: nowrap; }
.quiet { color: #586069; font-weight: 600; white-space: nowrap; }
nav { font-size: 9pt; margin: 8px 0; }
nav a { margin-inline-end: 1em; white-space: nowrap; }
@page { margin: 18mm 16mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, img { break-inside: avoid; }
  .field { break-inside: auto; }
  thead { display: table-header-group; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h3 { print-color-adjust: exact; }
}
"""
