'use strict';
(() => {
  const all = (list) => Array.from(list);
  const textOf = (element) => element.textContent.trim();
  const made = (name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };

  /* Opens what a link leads into, in browsers that do not do so by themselves. */
  const reveal = () => {
    const target = document.querySelector(':target');
    if (!target) return;
    const closed = all(document.querySelectorAll('details:not([open])')).filter((each) => each.contains(target));
    closed.forEach((each) => { each.open = true; });
    if (closed.length) target.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  window.addEventListener('load', reveal);

  /* Numbers and days are compared by what is shown of them; what is not measured comes last. */
  const number = (text) => parseFloat(text.replace(/,/g, '').replace('\u2212', '-'));
  /* Such as 21 Sep 2026. */
  const day = (text) => Date.parse(text.replace(/\s/g, ' ') + ' UTC');
  const keyOf = (table, place) => {
    const is = (kind) => table.classList.contains(kind + place);
    return is('n') ? number : is('d') ? day : (text) => text;
  };
  const sorted = (rows, column, key, up) => {
    const keyed = rows.map((row) => ({ row: row, key: key(textOf(row.cells[column])) }));
    const words = new Intl.Collator('en', { numeric: true });
    const lacks = (key) => key === '' || Number.isNaN(key);
    keyed.sort((a, b) => {
      if (lacks(a.key) || lacks(b.key)) return lacks(a.key) - lacks(b.key);
      return (typeof a.key === 'number' ? a.key - b.key : words.compare(a.key, b.key)) * (up ? 1 : -1);
    });
    return keyed.map((each) => each.row);
  };

  const sortable = (table) => {
    const heads = all(table.tHead.rows[0].cells);
    const body = table.tBodies[0];
    heads.forEach((head, column) => {
      const button = made('button', head.textContent);
      button.type = 'button';
      head.replaceChildren(button);
      button.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        heads.forEach((each) => each.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        sorted(all(body.rows), column, keyOf(table, column + 1), up).forEach((row) => body.append(row));
      });
    });
  };
  all(document.querySelectorAll('.wide > .scroll > table')).forEach(sortable);

  /* Search and filters above a table of which the first column leads to stories. */
  const searchable = (table, filtered) => {
    const heads = all(table.tHead.rows[0].cells).map(textOf);
    const rows = all(table.tBodies[0].rows).map((row) => {
      const link = row.cells[0].querySelector('a');
      const story = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return { row: row, text: row.textContent.toLowerCase(), story: story && story.parentElement };
    });
    const tools = document.createElement('div');
    tools.className = 'tools';
    const labelled = (text, control) => {
      const label = made('label', text);
      label.append(control);
      tools.append(label);
      return control;
    };
    const option = (text, value) => {
      const element = made('option', text);
      element.value = value;
      return element;
    };
    const search = labelled('Search', document.createElement('input'));
    search.type = 'search';
    const filters = filtered
      .filter((name) => heads.includes(name))
      .map((name) => {
        const cell = (each) => textOf(each.row.cells[heads.indexOf(name)]);
        const select = labelled(name, document.createElement('select'));
        select.append(option('All', ''));
        all(new Set(rows.map(cell))).sort().forEach((value) => select.append(option(value || '(none)', '=' + value)));
        return { select: select, fits: (each) => !select.value || select.value === '=' + cell(each) };
      });
    const clear = made('button', 'Show all');
    clear.type = 'button';
    const count = document.createElement('p');
    count.setAttribute('role', 'status');
    tools.append(clear, count);
    const apply = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
      let shown = 0;
      rows.forEach((each) => {
        const fits = words.every((word) => each.text.includes(word)) && filters.every((filter) => filter.fits(each));
        if (each.row.hidden === fits) each.row.hidden = !fits;
        if (each.story && each.story.hidden === fits) each.story.hidden = !fits;
        if (fits) shown += 1;
      });
      count.textContent = shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en');
    };
    const clearAll = () => {
      search.value = '';
      filters.forEach((filter) => { filter.select.value = ''; });
      apply();
    };
    search.addEventListener('input', apply);
    filters.forEach((filter) => filter.select.addEventListener('change', apply));
    clear.addEventListener('click', clearAll);
    window.addEventListener('hashchange', () => {
      const target = document.querySelector(':target');
      const hidden = target && target.closest('[hidden]');
      if (hidden && rows.some((each) => each.row === hidden || each.story === hidden)) {
        clearAll();
        target.scrollIntoView();
      }
    });
    apply();
    table.parentElement.before(tools);
  };
  const features = document.getElementById('part-features-table');
  if (features) searchable(features, ['Won more often with it?']);
  const ledger = document.getElementById('part-trade-offs-table');
  if (ledger) searchable(ledger, ['Sales team', 'Product manager', 'Decided in', 'Answer', 'Deal stands', 'Verdict']);
})();
