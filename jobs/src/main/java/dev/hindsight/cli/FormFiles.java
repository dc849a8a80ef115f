package dev.hindsight.cli;

import dev.hindsight.cli.ChosenForms.ReadTemplate;
import dev.hindsight.cli.run.Background;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Identity;
import dev.hindsight.forms.Drawing;
import dev.hindsight.publish.Staging;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Future;

/** Writes findings and the forms that are drawn from them. */
final class FormFiles {

  private FormFiles() {}

  /**
   * Writes {@code findings.json} and the forms beside each other.
   *
   * @return what all of them bear
   * @throws dev.hindsight.publish.OutputException if the output cannot be written to
   */
  static Identity fill(
      Staging staging, Findings findings, ChosenForms chosen, Background background) {
    byte[] json = FindingsJson.write(findings);
    Identity identity = Identity.of(findings, json, Version.hindsight());
    Drawing drawing =
        new Drawing(
            findings, identity, chosen.template().map(ReadTemplate::template), background::run);
    List<Future<Staging>> drawn =
        chosen.forms().stream()
            .map(form -> background.fill(staging, folder -> form.write(drawing, folder)))
            .toList();
    staging.fill(folder -> Files.write(folder.resolve(FindingsJson.FILE), json));
    drawn.forEach(Background::result);
    return identity;
  }
}
