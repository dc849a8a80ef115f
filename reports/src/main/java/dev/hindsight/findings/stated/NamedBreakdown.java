package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/** What was named, by group; groups of which nothing could be named are left out. */
public record NamedBreakdown(By by, Measured<List<NamedGroup>> groups) {

  /** What is told apart. */
  public enum By {
    /** The answer in force to what sales asked for a deal. */
    ANSWER("Answer"),
    SEGMENT("Segment"),
    /** Whether something that a customer waited for had been displaced when it left. */
    DISPLACED("Roadmap");

    private final String label;

    By(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public NamedBreakdown {
    groups = groups.map(List::copyOf);
  }
}
