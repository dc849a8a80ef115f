package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCheckCommandTest {

  @TempDir private Path folder;
  private Path template;

  @BeforeEach
  void name() {
    template = folder.resolve("company.pptx");
  }

  @Test
  void aTemplateToBeginWithHasAll() {
    assertThat(CommandLineRun.of("template-check", "--write", template.toString()))
        .isEqualTo(new CommandLineRun(0, template + "\n", ""));

    assertThat(check())
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                %s can be used: slides are made after slide 1, of 33.9 x 19.1 cm.

                shape            from left  from top   width  height  for
                hindsight-title        1.4       0.8    31.0     2.8  what was found, in a sentence
                hindsight-chart        1.4       4.1    19.8    12.8  the chart
                hindsight-text        21.9       4.1    10.6    12.8  what there is to say, in a few lines
                hindsight-foot         1.4      17.5    24.7     0.8  the day and the id of the report

                The first that has all is used; these have all, too: layout "Hindsight".
                """
                    .formatted(template),
                ""));
  }

  @Test
  void slidesOfItsOwnAreCounted() throws IOException {
    CommandLineRun.of("template-check", "--write", template.toString());
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(template))) {
      show.createSlide();
      try (OutputStream written = Files.newOutputStream(template)) {
        show.write(written);
      }
    }

    assertThat(check().out())
        .endsWith(
            """

            The first that has all is used; these have all, too: layout "Hindsight".
            Slides of its own: 0 before those of the report, 0 after them; 1 left out, on which no shape is named hindsight-before or hindsight-after.
            """);
  }

  @Test
  void whatIsThereIsNotWrittenOver() throws IOException {
    Files.writeString(template, "mine");

    CommandLineRun run = CommandLineRun.of("template-check", "--write", template.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(template + " is there already; name another file with --write\n");
    assertThat(template).hasContent("mine");
  }

  @Test
  void itNeedsATemplateOrAFileToWrite() {
    CommandLineRun run = CommandLineRun.of("template-check");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Error: Missing required argument (specify one of these): (TEMPLATE | --write=FILE)\n");
  }

  @Test
  void whatIsMissingIsSaidWithHowToNameIt() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(template)) {
      show.createSlide();
      show.write(out);
    }

    assertThat(check())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                """
                Cannot use template %s: no slide and no layout has all of hindsight-title, hindsight-chart, hindsight-text and hindsight-foot.
                None of its shapes has one of these names.
                For instance, on layout "Two Content" name "Title 1" hindsight-title, "Content Placeholder 2" hindsight-chart, "Content Placeholder 3" hindsight-text, "Footer Placeholder 5" hindsight-foot.
                In PowerPoint: View > Slide Master, choose the layout, then Home > Select > Selection Pane, and double-click the name of each shape. Or name those of one slide.
                In LibreOffice Impress: draw text boxes and a rectangle on one slide, and name each with Format > Name. Placeholders lose their names there when the file is saved.
                """
                    .formatted(template)));
  }

  @Test
  void whatIsNoPresentationIsDataThatIsNotGoodEnough() throws IOException {
    Files.writeString(template, "Please sign in");

    assertThat(check())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot use template "
                    + template
                    + ": it is no PowerPoint presentation. Save it as .pptx.\n"));
  }

  private CommandLineRun check() {
    return CommandLineRun.of("template-check", template.toString());
  }
}
