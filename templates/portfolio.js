/* Filters and sorts the tables of APIs. Without it the page is complete, in its given order.
   Nothing here makes markup out of text: rows are only shown, hidden and moved. */
"use strict";
(() => {
  const bar = document.getElementById("filter");
  const tables = [...document.querySelectorAll("table[data-rows]")];
  const said = document.getElementById("shown");
  if (!bar || !tables.length) return;
  const rows = tables.map((table) => [...table.tBodies[0].rows]);
  const search = bar.querySelector("input");
  const choices = [...bar.querySelectorAll("select[data-fact]")];
  const dimension = bar.querySelector("select[data-dimension]");
  const bound = bar.querySelector("select[data-bound]");
  const texts = rows[0].map((row) => row.dataset.text);

  const weak = (row) => {
    if (!dimension || dimension.value === "") return true;
    const score = row.dataset.scores.split(" ")[Number(dimension.value)];
    if (bound.value === "none") return score === "";
    return score !== "" && Number(score) < Number(bound.value);
  };
  const fits = (row, index, words) =>
    words.every((word) => texts[index].includes(word)) &&
    choices.every((choice) => choice.value === "" || row.dataset[choice.dataset.fact] === choice.value) &&
    weak(row);

  const filter = () => {
    const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let number = 0;
    rows[0].forEach((row, index) => {
      const shown = fits(row, index, words);
      number += shown;
      for (const each of rows) each[index].hidden = !shown;
    });
    said.textContent = said.dataset.words.replace("{n}", number.toLocaleString("en"));
  };

  const order = (table, column, down) => {
    const keyed = [...table.tBodies[0].rows].map((row) => ({ row, key: row.cells[column].dataset.key }));
    const numeric = keyed.every(({ key }) => key === "" || !Number.isNaN(Number(key)));
    const words = new Intl.Collator("en", { numeric: true });
    const sign = down ? -1 : 1;
    keyed.sort(({ key: one }, { key: other }) => {
      if (one === "" || other === "") return (one === "") - (other === ""); // not measured: last, either way
      return sign * (numeric ? one - other : words.compare(one, other));
    });
    table.tBodies[0].append(...keyed.map(({ row }) => row));
  };
  for (const table of tables) {
    for (const head of table.tHead.rows[0].cells) {
      if (head.dataset.sort === undefined) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.ariaSort ? head.ariaSort === "ascending" : head.dataset.sort === "down";
        for (const other of table.tHead.rows[0].cells) other.ariaSort = null;
        head.ariaSort = down ? "descending" : "ascending";
        order(table, head.cellIndex, down);
      });
    }
  }
  for (const field of [search, ...choices, dimension, bound]) field?.addEventListener("input", filter);
  document.getElementById("all").addEventListener("click", () => {
    for (const field of [search, ...choices, dimension]) if (field) field.value = "";
    filter();
    search.focus();
  });
  bar.hidden = false;
  filter();
})();
