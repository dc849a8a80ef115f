package dev.hindsight.findings;

import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.LastTime;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.time.LocalDate;
import java.util.List;

/** Agendas for tests. */
public final class FixtureAgenda {

  /** No agreement names a rule. */
  private static final Measured<Rate> NO_RULE =
      Measured.not("it names no rule, so nothing is counted");

  private FixtureAgenda() {}

  /** Three questions, and four agreements of all kinds. */
  public static Agenda full() {
    return new Agenda(
        List.of(
            new Question(
                Subject.RULE,
                "A rule that would have paid",
                "Should “off strategy and decided within a week” get a no by default?",
                "74 settled yeses of this kind came to EUR 38k less (15k to 61k) each than like deals with a not now; the limits hold for all 57 rules together.",
                Measured.of(1_110_000.0),
                List.of(
                    "Not so in the last four quarters: there 11 of them came to EUR 4,000 more each.",
                    "31 % of them are caught by a rule above, too."),
                List.of(
                    "Adopt the rule, and follow it up at the next review",
                    "Ask for a second opinion before such a yes",
                    "Leave it as it is"),
                "",
                "It would no longer be clear after 112 more such decisions without a difference: at the present pace in 2031Q2."),
            new Question(
                Subject.AT_RISK,
                "Waiting customers",
                "What do we offer the 12 customers that wait for a displaced item?",
                "24 % (18 to 31) of those listed at earlier quarter ends left by the end of the next quarter (41 of 171 over 8 quarter ends), of customers that waited for what was not displaced 9 %: +15 points (+6 to +25) like for like. Now listed: EUR 10.7m.",
                Measured.of(640_000.0),
                List.of(
                    "3 of them do not say what they are worth.",
                    "To 130 of 171 on earlier lists this did not happen."),
                List.of(
                    "Put “Audit log” back on the plan: 4 of them wait for it",
                    "Give each of them a date, and an owner",
                    "Let them go, knowing what it costs"),
                "Ada Abara",
                "It would no longer be clear after 304 more listed items that fare no worse than others: at the present pace in 2030Q2."),
            new Question(
                Subject.ANSWER,
                "Another answer",
                "Should we say yes where we now say not now?",
                "Deals with a yes are won more often than like ones with a not now: +25 points (+14 to +36), over four quarters (180 and 122 closed).",
                Measured.not("the deals do not say what they are worth"),
                List.of(
                    "Something unrecorded that is 1.60 times as common on one side, and makes it 1.60 times as likely, would leave it unclear."),
                List.of("Take the next 20 close calls as a yes", "Leave it as it is"),
                "",
                "It would no longer be clear after 1,258 more closed deals without a difference: at the present pace in 2030Q4.")),
        2,
        7,
        Measured.of(
            new LastTime(
                List.of(
                    agreed(
                        "G-14",
                        "check every deadline with the buyer",
                        "Bo Berg",
                        Measured.of(LocalDate.of(2026, 9, 30)),
                        "",
                        NO_RULE,
                        "Not measured: it names no rule, so nothing is counted."),
                    agreed(
                        "G-13",
                        "no yes off strategy",
                        "Ada Abara",
                        Measured.not("no day was set"),
                        "No yes off strategy",
                        Measured.of(
                            new Rate(19, 24, Measured.of(new Estimate(0.7917, 0.5953, 0.9076)))),
                        "Kept in 19 of 24 decisions since 15 Jul 2026, 79 % (60 to 91); in the year before in 41 %. Those that broke it came to EUR 22k less each than like deals with the other answer."),
                    agreed(
                        "G-12",
                        "name the displaced item with every yes",
                        "",
                        Measured.not("no day was set"),
                        "Name what gives way",
                        Measured.not(
                            "hindsight.yaml has no rule “Name what gives way”; the nearest is “Name what is displaced”"),
                        "Not measured: hindsight.yaml has no rule “Name what gives way”; the nearest is “Name what is displaced”.")),
                9)));
  }

  /** Nothing to decide, and nothing agreed on. */
  public static Agenda nothing() {
    return new Agenda(List.of(), 0, 6, Measured.not("there is no `agreements` export"));
  }

  private static Agreed agreed(
      String id,
      String what,
      String owner,
      Measured<LocalDate> due,
      String rule,
      Measured<Rate> kept,
      String became) {
    return new Agreed(id, LocalDate.of(2026, 7, 15), what, owner, due, rule, kept, became);
  }
}
