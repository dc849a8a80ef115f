package dev.hindsight.cli;

import dev.hindsight.cli.run.Background;
import dev.hindsight.findings.Findings;
import dev.hindsight.forms.Form;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.slides.template.Template;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is drawn as.
 *
 * @param forms at least one
 * @param template what slides are made after; empty where that is our own look
 */
record ChosenForms(Set<Form> forms, Optional<ReadTemplate> template) {

  /**
   * A template that was read.
   *
   * @param file what its file was
   */
  record ReadTemplate(Template template, Fingerprint file) {}

  ChosenForms {
    forms = EnumSet.copyOf(forms);
  }

  /**
   * What a reader opens.
   *
   * @param report the folder of the report
   */
  Path first(Path report, Findings findings) {
    return report.resolve(forms.iterator().next().file(findings));
  }

  /** Loads what draws while there is nothing to draw yet. */
  void prepare(Background background) {
    background.run(() -> forms.forEach(Form::prepare));
  }
}
