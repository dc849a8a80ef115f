package dev.hindsight.delivery;

import dev.hindsight.delivery.Sending.Report;
import java.util.ArrayList;
import java.util.List;

/** Some do not have a report. The message says who, why, and what to do. */
public final class DeliveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> lines;
  private final boolean mayPass;

  private DeliveryException(List<String> lines, boolean mayPass) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
    this.mayPass = mayPass;
  }

  /**
   * Throws where somebody does not have the report.
   *
   * @throws DeliveryException then
   */
  public static void throwIfAnyFailed(Report report, List<Attempt> attempts) {
    List<Attempt> failed = attempts.stream().filter(Attempt::isFailed).toList();
    if (!failed.isEmpty()) {
      boolean mayPass = failed.stream().anyMatch(Attempt::mayPass);
      List<String> lines = new ArrayList<>();
      lines.add(
          "Cannot send report %s of %s to all of its recipients: %s of %s do not have it, or may not."
              .formatted(report.id(), report.quarter(), failed.size(), attempts.size()));
      failed.forEach(each -> lines.add(each.recipient().address() + ": " + each.text()));
      lines.add(
          mayPass
              ? "Run hindsight send again later: who has it does not get it twice."
              : "Put that right, then run hindsight send again: who has it does not get it twice.");
      throw new DeliveryException(lines, mayPass);
    }
  }

  /** The lines of the message. */
  public List<String> lines() {
    return lines;
  }

  /** Whether a later run may do better by itself. */
  public boolean mayPass() {
    return mayPass;
  }
}
