package dev.hindsight.history;

import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Displacement;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.RowBytes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A displacement with what can date it: {@code displaced_at}, else the day of the request's first
 * yes or alternative. A decision that precedes its request contradicts it and dates nothing.
 *
 * @param displacement the row
 * @param dealId the deal of its request; empty where the request is not exported
 * @param requestedAt when its request was raised; null where that is not exported
 * @param given the days on which its request was given a yes or an alternative, as far as they can
 *     ever date it: the first, and the first that does not precede the request
 */
public record DatedDisplacement(
    Displacement displacement, String dealId, LocalDate requestedAt, List<LocalDate> given) {

  public DatedDisplacement {
    given = List.copyOf(given);
  }

  /**
   * A displacement.
   *
   * @param given what {@link #given(Optional, List)} gives
   */
  static DatedDisplacement of(
      Displacement displacement, Optional<Request> request, List<LocalDate> given) {
    return new DatedDisplacement(
        displacement,
        request.map(Request::dealId).orElse(""),
        request.map(Request::requestedAt).orElse(null),
        given);
  }

  /** The days of a request's first yes or alternative, and of its first that can date anything. */
  static List<LocalDate> given(Optional<Request> request, List<Decision> decisions) {
    List<LocalDate> all =
        decisions.stream()
            .filter(each -> each.decision().isGiven())
            .map(Decision::decidedOn)
            .sorted()
            .toList();
    Optional<LocalDate> dating =
        all.stream()
            .filter(day -> request.isEmpty() || !day.isBefore(request.get().requestedAt()))
            .findFirst();
    return Stream.concat(all.stream().limit(1), dating.stream()).distinct().toList();
  }

  /** Whether it had happened by a day, as far as the exports date it themselves. */
  public boolean isKnownOn(LocalDate asOf) {
    return displacement.displacedAt() == null || !displacement.displacedAt().isAfter(asOf);
  }

  /** The day of it with what was known on a day; empty where nothing dates it by then. */
  public Optional<LocalDate> dayKnownOn(LocalDate asOf) {
    if (displacement.displacedAt() != null) {
      return Optional.of(displacement.displacedAt()).filter(day -> !day.isAfter(asOf));
    }
    boolean requestKnown = requestedAt != null && !requestedAt.isAfter(asOf);
    return given.stream()
        .filter(day -> !day.isAfter(asOf))
        .filter(day -> !requestKnown || !day.isBefore(requestedAt))
        .min(Comparator.naturalOrder());
  }

  /** Whether nothing dates it at all, however late. */
  public boolean isUndated() {
    return dayKnownOn(LocalDate.MAX).isEmpty();
  }

  byte[] bytes(byte[] row) {
    ByteWriter out = new ByteWriter();
    out.writeBytes(row).writeText(dealId).writeDay(requestedAt).writeLong(given.size());
    given.forEach(out::writeDay);
    return out.take();
  }

  /** Reads what a meeting wrote. */
  public static DatedDisplacement read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    Displacement displacement = RowBytes.read(Displacement.class, in.readBytes());
    String dealId = in.readText();
    LocalDate requestedAt = in.readDay();
    List<LocalDate> given = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      given.add(in.readDay());
    }
    return new DatedDisplacement(displacement, dealId, requestedAt, given);
  }
}
