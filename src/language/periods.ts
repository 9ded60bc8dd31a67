/** The calendar years from one `YYYY-MM-DD` to another, both included, as `YYYY`; empty where `to` is before `from`. */
export function eachYear(from: string, to: string): string[] {
  const years: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    years.push(String(year).padStart(4, '0'));
  }
  return years;
}

/** How many calendar months two days span, both included; 0 or less where `to` lies in an earlier month. */
export function monthCount(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from) + 1;
}

/** The calendar months from one `YYYY-MM-DD` to another, both included, as `YYYY-MM`. */
export function eachMonth(from: string, to: string): string[] {
  const months: string[] = [];
  const last = monthNumber(to);
  for (let at = monthNumber(from); at <= last; at++) {
    months.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
