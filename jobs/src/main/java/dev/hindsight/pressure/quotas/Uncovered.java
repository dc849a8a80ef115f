package dev.hindsight.pressure.quotas;

import dev.hindsight.comparing.Cell;
import dev.hindsight.exports.contract.Request;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Requests of a team on days that no quota period of it holds.
 *
 * @param first the day of the earliest; of several on that day the one that stands first
 * @param file the position of its file
 * @param line its line
 * @param last the day of the latest
 */
public record Uncovered(
    String team, long requests, LocalDate first, int file, long line, LocalDate last)
    implements Cell<Uncovered> {

  private static final Comparator<Uncovered> EARLIEST =
      Comparator.comparing(Uncovered::first)
          .thenComparing(Uncovered::file)
          .thenComparing(Uncovered::line);

  /** One request of a team. */
  public static Uncovered of(String team, Request request) {
    LocalDate day = request.requestedAt();
    return new Uncovered(team, 1, day, request.place().file(), request.place().saidLine(), day);
  }

  @Override
  public String key() {
    return team;
  }

  @Override
  public Uncovered combine(Uncovered other) {
    Uncovered earlier = EARLIEST.compare(this, other) <= 0 ? this : other;
    return new Uncovered(
        team,
        Math.addExact(requests, other.requests),
        earlier.first,
        earlier.file,
        earlier.line,
        last.isAfter(other.last) ? last : other.last);
  }
}
