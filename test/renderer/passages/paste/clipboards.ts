// Clipboards as programs write them: their structure is kept, the words are ours.

/** Word 365: conditional comments, mso-list paragraphs, a footnote, a table, an empty paragraph. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=DE style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<h2>Unsere Lage<o:p></o:p></h2>
<p class=MsoNormal>Seit <b>neun Jahren</b> begleiten wir
Menschen<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> <i style='mso-bidi-font-style:normal'>vor Ort</i>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Sprachkurse<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>auch am Abend<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Erstens<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=100><p class=MsoNormal>Jahr<o:p></o:p></p></td><td><p class=MsoNormal>Plätze<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>2026<o:p></o:p></p></td><td><p class=MsoNormal>70.000<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><span style='mso-no-proof:yes'><img width=64 height=64 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.png"></span>Ende<span style='mso-hide:all;display:none'>geheim</span>.</p>
<!--EndFragment-->
<div style='mso-element:footnote-list'></div></body></html>`;

/** Google Docs: everything inside a <b> that is not bold, styles instead of elements. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c4d-7fff-1234-abcd-000000000000"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">Wir bitten um eine </span><span style="font-size:11pt;font-family:Arial,sans-serif;font-weight:700;font-style:italic;text-decoration:none;white-space:pre-wrap;">klare Antwort</span><span style="font-weight:400;white-space:pre-wrap;">.</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;font-weight:400;white-space:pre;" aria-level="1"><p dir="ltr" style="line-height:1.38;" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Erster Punkt</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">darunter</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Zweiter Punkt</span></p></li></ul><p dir="ltr"><a href="https://example.org/brief" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;-webkit-text-decoration-skip:none;white-space:pre-wrap;">mehr dazu</span></a></p></b><br class="Apple-interchange-newline">`;

/** LibreOffice Writer: a whole page with old elements. */
export const LIBRE_OFFICE = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2.5.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; background: transparent } a.sdfootnoteanc { font-size: 57% }</style></head>
<body lang="de-DE" link="#000080" vlink="#800000" dir="ltr"><p style="line-height: 100%; margin-bottom: 0cm">
Der Antrag<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
ist <u>noch offen</u> und <font color="#000000"><font face="Arial, sans-serif"><b>wichtig</b></font></font>.</p>
<ol><li><p style="margin-bottom: 0cm">Zuerst</p></li><li><p>Dann</p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Fassung vom Mai</p></div></body></html>`;

/** Outlook on the web: divs, lines of its own, a quoted message below. */
export const OUTLOOK = `<div style="font-family: Aptos, Aptos_EmbeddedFont, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);" class="elementToProof">Liebe Frau Beispiel,</div><div class="elementToProof" style="font-size: 12pt;"><br></div><div class="elementToProof" style="font-size: 12pt;">das Treffen ist am&nbsp;<b>12. Mai</b>.&nbsp; Bitte kommen Sie.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>Von:</b> Erika Beispiel<br><b>Betreff:</b> Treffen</font><div>&nbsp;</div></div><blockquote itemprop="copy"><div>Wann treffen wir uns?</div></blockquote>`;

/** Thunderbird: a hard-wrapped message in <pre>, and a quotation. */
export const THUNDERBIRD = `<div class="moz-cite-prefix">Am 12.05.26 um 10:00 schrieb Jo Muster:<br></div><blockquote type="cite" cite="mid:1@example.org"><p>Wer kommt mit?</p></blockquote><pre class="moz-signature" cols="72">Wir haben in der letzten Sitzung beschlossen, dass wir einen Brief
an alle Abgeordneten unseres Wahlkreises schreiben und dort genau
sagen, was der Antrag hier bedeutet.

Zweiter Absatz.
</pre>`;
