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
  private static final Measured<Rate> NO_RULE = Measured.not("it names no rule");

  private FixtureAgenda() {}

  /** Three questions, and four agreements of all kinds. */
  public static Agenda full() {
    return new Agenda(
        List.of(
            new Question(
                Subject.RULE,
                "Rule",
                "Should “off strategy and decided within a week” be a no by default?",
                "74 settled yeses of this kind came to −38k each (−61k to −15k, with all 57 rules looked at together), 2.8m in all.",
                Measured.of(1_110_000.0),
                List.of(
                    "In the last four quarters they came to +4k each.",
                    "31 % of them are caught by a rule above, too."),
                List.of(
                    "Adopt the rule, and follow it up at the next review",
                    "Ask for a second opinion before such a yes",
                    "Leave it as it is"),
                "",
                "The rule is dropped if the next 30 such yeses come to more than 0 each."),
            new Question(
                Subject.AT_RISK,
                "Waiting customers",
                "Which of the 12 customers that wait for a displaced item do we win back first?",
                "Of such customers 24 % left within the next quarter (17 to 33), of like ones that were not listed 9 %: 41 of 171 over 8 quarters.",
                Measured.of(640_000.0),
                List.of("3 of the 12 do not say what they pay."),
                List.of(
                    "Put “Audit log” back on the plan: 4 of them wait for it",
                    "Give each of them a date, and an owner",
                    "Let them go, knowing what it costs"),
                "Ada Abara",
                "The list is dropped if at the next two quarter ends no more of those listed leave than of the others."),
            new Question(
                Subject.ANSWER,
                "Yes and not now",
                "Should more of what we answer with not now become a yes?",
                "Deals with a yes are won more often than like ones with a not now: +14 points (+5 to +23).",
                Measured.not("the deals do not say what they are worth"),
                List.of("A trait that makes both 1.6 times as likely would leave it unclear."),
                List.of("Take the next 20 close calls as a yes", "Leave it as it is"),
                "",
                "We change our mind if by 2027Q2 the difference is no longer clear.")),
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
                        "It names no rule, so nothing is counted. Due on 2026-09-30."),
                    agreed(
                        "G-13",
                        "no yes off strategy",
                        "Ada Abara",
                        Measured.not("no day was set"),
                        "No yes off strategy",
                        Measured.of(
                            new Rate(19, 24, Measured.of(new Estimate(0.7917, 0.5953, 0.9076)))),
                        "Kept in 19 of 24 decisions since (79 %, 60 to 91); in the year before in 41 %. The 5 that broke it came to −22k each."),
                    agreed(
                        "G-12",
                        "name the displaced item with every yes",
                        "",
                        Measured.not("no day was set"),
                        "Name what gives way",
                        Measured.not("there is no rule of this name"),
                        "There is no rule “Name what gives way”; the nearest is “Name what is displaced”. Nobody sees to it.")),
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
