package dev.hindsight.mail;

/**
 * How a mail looks. Styles stand at the elements, since many mail programs take no others. Programs
 * that are told the colours of a dark ground use them; the others turn ours round by themselves.
 */
final class MailStyle {

  /** In pixels: what a computer shows beside its list of mails. A phone shows less. */
  static final String WIDTH = "640";

  /** A name may be longer than a phone is wide. */
  static final String BREAKING = "overflow-wrap:anywhere;word-break:break-word;";

  static final String FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;" + BREAKING;
  static final String INK = "color:#222222;";
  static final String QUIET = "color:#5a5a5a;";
  static final String GROUND = "#ffffff";

  static final String TITLE = FONT + INK + "margin:0;font-size:23px;line-height:1.25;";
  static final String BELOW = FONT + QUIET + "margin:4px 0 0;font-size:15px;line-height:1.4;";
  static final String HEADING =
      FONT + INK + "margin:12px 0 0;font-size:19px;line-height:1.3;font-weight:bold;";
  static final String CAPTION =
      FONT + INK + "margin:0;font-size:17px;line-height:1.35;font-weight:bold;";
  static final String TOPIC =
      FONT + QUIET + "margin:0;font-size:15px;line-height:1.35;font-weight:bold;";
  static final String NUMBER =
      FONT + INK + "margin:2px 0 0;font-size:25px;line-height:1.25;font-weight:bold;";
  static final String LIMITS = "font-size:16px;font-weight:normal;white-space:nowrap;";
  static final String TEXT = FONT + INK + "margin:4px 0 0;font-size:16px;line-height:1.45;";
  static final String SMALL = FONT + QUIET + "margin:4px 0 0;font-size:13px;line-height:1.4;";
  static final String PICTURE =
      FONT
          + "display:block;width:100%;max-width:640px;height:auto;border:0;background:#ffffff;"
          + "color:#222222;font-size:14px;line-height:1.4;";

  /** Words of a table are broken where they must be, or every column would be a letter wide. */
  static final String TABLE =
      FONT
          + INK
          + "overflow-wrap:normal;word-break:normal;border-collapse:collapse;font-size:14px;";

  static final String TABLE_CAPTION = "padding:0 0 4px;font-size:16px;text-align:left;";
  static final String CELL = "padding:4px 8px 4px 0;border-bottom:1px solid #d0d0d0;";
  static final String LIST =
      FONT + INK + "margin:4px 0 0;padding:0 0 0 20px;font-size:16px;line-height:1.45;";
  static final String LINK = "color:#0a5d99;";

  /** What tells programs that can that both grounds are thought of. */
  static final String SHEET =
      """
      :root{color-scheme:light dark;supported-color-schemes:light dark}
      @media (prefers-color-scheme:dark){
      .ground{background:#1c1c1e!important}
      .ink{color:#f2f2f2!important}
      .quiet{color:#bdbdbd!important}
      .rule{border-color:#4a4a4a!important}
      .value{background:#f2f2f2!important}
      .link{color:#8cc4f2!important}
      }
      """;

  private MailStyle() {}
}
