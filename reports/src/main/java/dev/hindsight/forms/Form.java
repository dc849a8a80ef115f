package dev.hindsight.forms;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.findings.Findings;
import dev.hindsight.mail.Envelope;
import dev.hindsight.mail.Mail;
import dev.hindsight.mail.Mime;
import dev.hindsight.slides.SlideFile;
import dev.hindsight.slides.template.Template;
import dev.hindsight.workbook.ReviewWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A form of a report. The first that is drawn is what a reader is told to open. Options, the
 * manifest and what is loaded ahead go over all of them: a new form is one constant more. What
 * draws a form is loaded where it is chosen.
 */
public enum Form {
  /** The workbook. */
  XLSX("hindsight-%s.xlsx") {
    @Override
    public void prepare() {
      ReviewWorkbook.prepare();
    }

    @Override
    void draw(Drawing drawing, Path file) throws IOException {
      Files.write(file, drawing.workbook());
    }
  },

  /** The page. */
  HTML("hindsight-%s.html") {
    @Override
    public void prepare() {
      Png.prepare();
    }

    @Override
    void draw(Drawing drawing, Path file) throws IOException {
      Files.write(file, drawing.page());
    }
  },

  /** A folder with each chart as a PNG and an SVG file. */
  CHARTS("charts") {
    @Override
    public void prepare() {
      Png.prepare();
    }

    @Override
    void draw(Drawing drawing, Path folder) throws IOException {
      Files.createDirectories(folder);
      Pngs pngs = drawing.pngs();
      for (Chart chart : drawing.charts()) {
        Files.write(folder.resolve(chart.name() + ".svg"), Svg.bytes(chart, drawing.identity()));
        Files.write(folder.resolve(chart.name() + ".png"), pngs.of(chart));
      }
    }
  },

  /** Slides that presentation programs open. */
  SLIDES("hindsight-%s.pptx") {
    @Override
    public void prepare() {
      SlideFile.prepare();
    }

    @Override
    void draw(Drawing drawing, Path file) throws IOException {
      Files.write(
          file,
          SlideFile.bytes(
              drawing.findings(),
              drawing.identity(),
              drawing.template().orElseGet(Template::plain)));
    }
  },

  /** A mail that mail programs open as a draft, with page and workbook attached. */
  MAIL("mail.eml") {
    @Override
    public void prepare() {
      Png.prepare();
      ReviewWorkbook.prepare();
      Mime.prepare();
    }

    @Override
    void draw(Drawing drawing, Path file) throws IOException {
      Mail mail = drawing.mail().within(MOST_BYTES_OF_A_DRAFT);
      Files.write(file, Mime.bytes(mail, Envelope.draft(drawing.identity())));
    }
  };

  /** Most servers take no larger mail. */
  private static final long MOST_BYTES_OF_A_DRAFT = 20_000_000;

  private final String file;

  Form(String file) {
    this.file = file;
  }

  /** What it is called on a command line and in {@code run.json}, such as "xlsx". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its file or folder, within the folder of a report. */
  public String file(Findings findings) {
    return file.formatted(findings.period().quarter().label());
  }

  /** Loads what draws it while there is nothing to draw yet, and the processor has time. */
  public abstract void prepare();

  /**
   * Draws it into the folder of a report.
   *
   * @throws IOException if the folder cannot be written to
   */
  public void write(Drawing drawing, Path folder) throws IOException {
    draw(drawing, folder.resolve(file(drawing.findings())));
  }

  /** Writes it to a file or folder that is not there yet. */
  abstract void draw(Drawing drawing, Path file) throws IOException;
}
