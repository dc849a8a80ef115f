package dev.hindsight.exports.config;

import dev.hindsight.exports.config.sources.FileForm;

/** The keys of how a file is written and what they mean. */
final class FormParser {

  static final String DELIMITER = "delimiter";
  static final String ENCODING = "encoding";
  static final String SHEET = "sheet";
  static final String HEADER_ROW = "header-row";

  private FormParser() {}

  /**
   * How text is written.
   *
   * @param fallback what counts where the section says nothing
   */
  static FileForm text(Section section, FileForm fallback) {
    return new FileForm(
        section.read(DELIMITER, ExportScalars.DELIMITER, fallback.delimiter()),
        section.read(ENCODING, ExportScalars.ENCODING, fallback.encoding()),
        null,
        0);
  }

  /** How one file is written; see {@link #text}. */
  static FileForm file(Section section, FileForm fallback) {
    FileForm text = text(section, fallback);
    return new FileForm(
        text.delimiter(),
        text.encoding(),
        section.read(SHEET, ExportScalars.SHEET, null),
        section.read(HEADER_ROW, Scalar.COUNT, 0));
  }
}
