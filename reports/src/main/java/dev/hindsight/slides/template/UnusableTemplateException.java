package dev.hindsight.slides.template;

import java.util.ArrayList;
import java.util.List;

/** A file is no template for slides. The message says what is wrong with it and what to do. */
public final class UnusableTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> lines;

  UnusableTemplateException(String template, List<String> lines) {
    super(String.join("\n", said(template, lines)));
    this.lines = said(template, lines);
  }

  UnusableTemplateException(String template, String problem) {
    this(template, List.of(problem));
  }

  UnusableTemplateException(String template, String problem, Exception cause) {
    this(template, problem);
    initCause(cause);
  }

  private static List<String> said(String template, List<String> lines) {
    List<String> said = new ArrayList<>(lines);
    said.set(0, "Cannot use template " + template + ": " + lines.get(0));
    return List.copyOf(said);
  }

  /** The message, line by line. */
  public List<String> lines() {
    return lines;
  }
}
