package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.judging.notations.DateFormat;
import dev.hindsight.exports.judging.notations.DateHints;
import dev.hindsight.exports.judging.notations.IsoMoments;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads dates, strictly: the thirtieth of February is none. */
final class DateParser implements ValueParser {

  private final List<String> patterns;
  private final List<DateFormat> formats;
  private final IsoMoments iso;
  private final CredibleDays credible;
  private final Function<LocalDateTime, Object> kind;

  private DateParser(
      Notation notation, ZoneId zone, CredibleDays credible, Function<LocalDateTime, Object> kind) {
    this.patterns = notation.dateFormats();
    this.formats =
        patterns.stream().map(pattern -> new DateFormat(pattern, notation.locale())).toList();
    this.iso = new IsoMoments(zone);
    this.credible = credible;
    this.kind = kind;
  }

  /**
   * A parser of dates, which drops their times.
   *
   * @param notation with the formats that count; without any, those of databases
   * @param zone the time zone whose date counts where a value has an offset
   * @param credible the days that can be meant
   */
  static DateParser ofDays(Notation notation, ZoneId zone, CredibleDays credible) {
    return new DateParser(notation, zone, credible, LocalDateTime::toLocalDate);
  }

  /** The same for {@link Moment}s. */
  static DateParser ofMoments(Notation notation, ZoneId zone, CredibleDays credible) {
    return new DateParser(notation, zone, credible, Moment::of);
  }

  @Override
  public Parsed parse(String text) {
    if (!formats.isEmpty()) {
      return byFormats(text);
    }
    LocalDateTime moment = iso.read(text);
    return moment == null
        ? Parsed.bad("Is no date such as 2025-12-31" + DateHints.unconfigured(text))
        : judged(moment);
  }

  private Parsed byFormats(String text) {
    Map<Object, LocalDateTime> dates = new LinkedHashMap<>();
    for (DateFormat format : formats) {
      LocalDateTime moment = format.read(text, iso::local);
      if (moment != null) {
        dates.put(kind.apply(moment), moment);
      }
    }
    return switch (dates.size()) {
      case 0 -> Parsed.bad("Is no date in the format " + named() + DateHints.configured(text));
      case 1 -> judged(dates.values().iterator().next());
      default -> Parsed.bad("Is a different date in one date format than in another: " + named());
    };
  }

  private Parsed judged(LocalDateTime moment) {
    String problem = credible.problem(moment.toLocalDate());
    return problem == null ? Parsed.of(kind.apply(moment)) : Parsed.bad(problem);
  }

  private String named() {
    return String.join(" or ", patterns);
  }
}
