'use strict';
(() => {
  const all = (list) => Array.from(list);
  const textOf = (element) => element.textContent.trim();

  /* A link to something inside closed details opens them. */
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true;
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  reveal();

  /* Numbers are compared by what is shown of them; what is not measured comes last. */
  const compared = (column, numbers, up) => {
    const key = (row) => {
      const text = textOf(row.cells[column]);
      return numbers ? parseFloat(text.replace(/,/g, '').replace('\u2212', '-')) : text;
    };
    const lacks = (value) => value === '' || Number.isNaN(value);
    return (a, b) => {
      const x = key(a);
      const y = key(b);
      if (lacks(x) || lacks(y)) return lacks(x) - lacks(y);
      const order = numbers ? x - y : x.localeCompare(y);
      return up ? order : -order;
    };
  };

  const sortable = (table) => {
    const heads = all(table.tHead.rows[0].cells);
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.textContent = '';
      head.appendChild(button);
      button.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        heads.forEach((each) => each.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const body = table.tBodies[0];
        all(body.rows)
          .sort(compared(column, head.classList.contains('n'), up))
          .forEach((row) => body.appendChild(row));
      });
    });
  };
  all(document.querySelectorAll('table')).forEach(sortable);

  const ledger = document.getElementById('part-trade-offs-table');
  if (!ledger) return;
  const rows = all(ledger.tBodies[0].rows);
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const heads = all(ledger.tHead.rows[0].cells).map(textOf);
  const tools = document.createElement('div');
  tools.className = 'tools';
  const labelled = (text, control) => {
    const label = document.createElement('label');
    label.appendChild(document.createTextNode(text));
    label.appendChild(control);
    tools.appendChild(label);
    return control;
  };
  const option = (text, value) => {
    const made = document.createElement('option');
    made.textContent = text;
    made.value = value;
    return made;
  };
  const search = labelled('Search', document.createElement('input'));
  search.type = 'search';
  const filters = ['Sales team', 'Decided in', 'Answer', 'Deal stands', 'Verdict']
    .map((name) => ({ name: name, column: heads.indexOf(name) }))
    .filter((filter) => filter.column >= 0);
  filters.forEach((filter) => {
    const values = new Set(rows.map((row) => textOf(row.cells[filter.column])));
    filter.select = labelled(filter.name, document.createElement('select'));
    filter.select.appendChild(option('All', ''));
    all(values).sort().forEach((value) => filter.select.appendChild(option(value || '(none)', '=' + value)));
  });
  const count = document.createElement('p');
  count.setAttribute('role', 'status');
  tools.appendChild(count);
  const fits = (filter, row) =>
    !filter.select.value || filter.select.value === '=' + textOf(row.cells[filter.column]);
  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !(words.every((word) => texts[i].includes(word)) && filters.every((filter) => fits(filter, row)));
      if (!row.hidden) shown += 1;
    });
    count.textContent = shown.toLocaleString('en') + ' of ' + rows.length.toLocaleString('en');
  };
  search.addEventListener('input', apply);
  filters.forEach((filter) => filter.select.addEventListener('change', apply));
  apply();
  ledger.parentElement.parentElement.insertBefore(tools, ledger.parentElement);
})();
