package dev.hindsight.sample;

import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.sample.company.Draws;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the reviews agreed on: one thing each quarter that names no rule, both rules of the
 * company's own on one day, and in the last quarter a thing that nobody sees to by no day.
 */
record AgreementRows(SampleCompany company) {

  private static final int DAYS = 90;

  /** One of them, without its identifier. */
  private record Agreed(LocalDate day, String what, String owner, String due, String rule) {}

  Stream<Cells> rows() {
    List<Agreed> all = new ArrayList<>();
    List<LocalDate> quarters = Quarters.starts(company.from(), company.to());
    for (int at = 1; at < quarters.size(); at++) {
      quarter(at, quarters.get(at).plusDays(14), at == quarters.size() - 1, all);
    }
    return IntStream.range(0, all.size()).mapToObj(number -> cells(number, all.get(number)));
  }

  private void quarter(int number, LocalDate day, boolean isLast, List<Agreed> all) {
    if (!company.hasCome(day)) {
      return;
    }
    Draws draws = company.draws(Draws.Kind.HISTORY, -1 - number);
    all.add(owned(day, draws.oneOf(Words.AGREEMENTS), Optional.empty(), 5L * number));
    if (day.equals(company.agreed())) {
      for (OwnRule rule : OwnRule.values()) {
        all.add(owned(day, rule.label, Optional.of(rule), 5L * number + rule.ordinal() + 1));
      }
    }
    if (isLast) {
      all.add(new Agreed(day, "look into why deals stall", "", "", ""));
    }
  }

  private Agreed owned(LocalDate day, String what, Optional<OwnRule> rule, long owner) {
    return new Agreed(
        day,
        what,
        new People(company).productManager(owner),
        day.plusDays(DAYS).toString(),
        rule.map(each -> each.label).orElse(""));
  }

  private static Cells cells(int number, Agreed agreed) {
    return new Cells()
        .set(Agreements.AGREEMENT_ID, Identifiers.agreement(number))
        .set(Agreements.AGREED_AT, agreed.day())
        .set(Agreements.WHAT, agreed.what())
        .set(Agreements.OWNER, agreed.owner())
        .set(Agreements.DUE, agreed.due())
        .set(Agreements.RULE, agreed.rule());
  }
}
