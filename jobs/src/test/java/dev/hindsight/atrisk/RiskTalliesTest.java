package dev.hindsight.atrisk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.TradeOffHistory;
import dev.hindsight.plain.RandomRiskyCompany;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskTalliesTest {

  private final WrittenExports exports = RandomRiskyCompany.of(3);
  private final ReviewBasis basis = FoundRisks.basis(exports, LocalDate.parse("2026-06-30"), 1);
  private final List<KnownDeal> deals = exports.histories().deals(basis);
  private final List<KnownCustomer> customers = exports.histories().customers(basis);

  private DealRisks ofDeals() {
    DealRisks tally = new DealRisks(basis);
    deals.forEach(tally::accept);
    return tally;
  }

  private CustomerRisks ofCustomers() {
    CustomerRisks tally = new CustomerRisks(basis.period());
    customers.forEach(tally::accept);
    return tally;
  }

  private Object found(DealRisks found) {
    return new AtRiskFindings(
            basis.columns(),
            found,
            new CustomerRisks(basis.period()),
            new RiskNames(0, found, new CustomerRisks(basis.period())))
        .found();
  }

  private Object found(CustomerRisks found) {
    DealRisks none = new DealRisks(basis);
    return new AtRiskFindings(basis.columns(), none, found, new RiskNames(0, none, found)).found();
  }

  @Test
  void orderAndPartsDoNotShow() {
    TallyLaws.hold(() -> new DealRisks(basis), deals, this::found);
    TallyLaws.hold(() -> new CustomerRisks(basis.period()), customers, this::found);
  }

  @Test
  void orderAndPartsDoNotShowInNames() {
    List<TradeOffHistory> tradeOffs = exports.histories().tradeOffs(basis, new ItemTallies(1));
    DealRisks ofDeals = ofDeals();
    CustomerRisks ofCustomers = ofCustomers();

    TallyLaws.hold(
        () -> new RiskNames(0, ofDeals, ofCustomers),
        tradeOffs,
        names -> new AtRiskFindings(basis.columns(), ofDeals, ofCustomers, names).found());
    assertThat(ofCustomers.kind().items()).isNotEmpty();
  }
}
