package dev.hindsight.sample;

import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.company.Draws;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Team;
import dev.hindsight.sample.company.Tender;
import dev.hindsight.sample.company.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The rows that belong to the company as a whole: quotas, rates and agreements. */
record CompanyRows(SampleCompany company) {

  /** So many blocks are enough to know what a team usually sells. */
  private static final long BLOCKS_LOOKED_AT = 40;

  /** Every team's quota of every quarter: what it usually sells, times how far it is stretched. */
  Stream<Cells> quotas() {
    Map<Team, Double> usual = usualSales();
    List<LocalDate> quarters = Quarters.starts(company.from(), company.to());
    return quarters.stream()
        .flatMap(quarter -> Arrays.stream(Team.values()).map(team -> quota(team, quarter, usual)));
  }

  private Cells quota(Team team, LocalDate quarter, Map<Team, Double> usual) {
    double stretch = StrictMath.exp(team.quotaStretch(company, quarter));
    BigDecimal quota = Tender.USD.fromDollars(Math.max(10_000, usual.get(team) * stretch));
    return new Cells()
        .set(Quotas.SALES_TEAM, team.label)
        .set(Quotas.PERIOD_START, quarter)
        .set(Quotas.PERIOD_END, Quarters.end(quarter))
        .set(Quotas.QUOTA, quota.toString())
        .set(Quotas.CURRENCY, Tender.USD.name());
  }

  /** What each team sells in a quarter, in dollars, judged by the first blocks. */
  private Map<Team, Double> usualSales() {
    long looked = Math.min(BLOCKS_LOOKED_AT, company.blocks());
    int quarters = Quarters.starts(company.from(), company.to()).size();
    double scale = (double) company.blocks() / looked / quarters;
    Map<Team, Double> sales = new EnumMap<>(Team.class);
    for (Team team : Team.values()) {
      sales.put(team, 0.0);
    }
    Blocks blocks = new Blocks(company);
    LongStream.range(0, looked)
        .boxed()
        .flatMap(block -> blocks.deals(block).stream())
        .filter(deal -> deal.outcome() == Outcome.WON)
        .forEach(
            deal ->
                sales.merge(
                    deal.frame().account().team(), deal.closedDollars() * scale, Double::sum));
    return sales;
  }

  /** Every foreign currency's rate from the first day of each quarter on, from a year before. */
  Stream<Cells> rates() {
    List<LocalDate> quarters = Quarters.starts(company.from().minusYears(1), company.to());
    return Arrays.stream(Tender.values())
        .filter(tender -> tender != Tender.USD)
        .flatMap(tender -> quarters.stream().map(quarter -> rate(tender, quarter)));
  }

  /** What the review of every quarter but the first agreed on. */
  Stream<Cells> agreements() {
    List<LocalDate> quarters = Quarters.starts(company.from(), company.to());
    return IntStream.range(1, quarters.size()).mapToObj(at -> agreement(at, quarters.get(at)));
  }

  private Cells agreement(int number, LocalDate quarter) {
    LocalDate day = quarter.plusDays(14);
    Draws draws = company.draws(Draws.Kind.HISTORY, -1 - number);
    return new Cells()
        .set(Agreements.AGREEMENT_ID, Identifiers.agreement(number - 1))
        .set(Agreements.AGREED_AT, day)
        .set(Agreements.WHAT, draws.oneOf(Words.AGREEMENTS))
        .set(Agreements.OWNER, new People(company).productManager(5L * number))
        .set(Agreements.DUE, day.plusDays(90));
  }

  private Cells rate(Tender tender, LocalDate quarter) {
    return new Cells()
        .set(FxRates.CURRENCY, tender.name())
        .set(FxRates.VALID_FROM, quarter)
        .set(FxRates.RATE, tender.rate(company, quarter).toPlainString());
  }
}
