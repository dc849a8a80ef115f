package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.slides.template.Template;
import dev.hindsight.slides.template.UnusableTemplateException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the template that a command line names. */
final class TemplateFile {

  private TemplateFile() {}

  /**
   * Reads it whole: nothing of it can fail later.
   *
   * @throws InputException if it cannot be read, or is no template for slides
   */
  static Template read(Path file) {
    try {
      return Template.read(file);
    } catch (UnusableTemplateException unusable) {
      throw new InputException(InputException.Source.DATA, unusable.lines());
    } catch (IOException unreadable) {
      throw InputException.unreadable(file.toString(), unreadable);
    }
  }

  /**
   * What the file of a template is, byte for byte.
   *
   * @throws InputException if it cannot be read
   */
  static Fingerprint fingerprint(Path file) {
    try {
      return Fingerprint.of(file.toAbsolutePath().getParent(), file.toAbsolutePath());
    } catch (IOException unreadable) {
      throw InputException.unreadable(file.toString(), unreadable);
    }
  }
}
