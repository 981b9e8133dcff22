import Papa from "papaparse";
import { expect, test } from "vitest";
import { exampleTour } from "#domain/tour/exampleTour.ts";
import { tourCsv } from "#exports/tourCsv.ts";
import { aDay, aStop, aTour } from "#tests/aTour.ts";
import { aTourFile } from "#tests/aTourFile.ts";
import { HOSTILE_NAMES, hostileTour } from "#tests/hostileTour.ts";

function readByPapa(text: string) {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { rows: data, columns: meta.fields ?? [] };
}

test("papaparse finds a row for each stop and each drive, in the order of the day", () => {
  const { rows } = readByPapa(tourCsv(aTourFile()));

  expect(rows.map((row) => [row["Row / Loại dòng"], row.Place, row["Begins / Bắt đầu"]])).toEqual([
    ["Stop / Điểm dừng", "City Administration Centre", "2027-10-19 07:45"],
    ["Drive / Chặng đi", "IOC", "2027-10-19 08:00"],
    ["Stop / Điểm dừng", "IOC", "2027-10-19 08:15"],
    ["Drive / Chặng đi", "Software Park No. 2", "2027-10-19 09:15"],
    ["Stop / Điểm dừng", "Software Park No. 2", "2027-10-19 09:30"],
    ["Drive / Chặng đi", "Danang IT Park", "2027-10-19 10:30"],
    ["Stop / Điểm dừng", "Danang IT Park", "2027-10-19 10:56"],
    ["Stop / Điểm dừng", "Danang IT Park", "2027-10-19 11:46"],
    ["Drive / Chặng đi", "Da Nang Hi-Tech Park (DHPIZA)", "2027-10-19 13:01"],
    ["Stop / Điểm dừng", "Da Nang Hi-Tech Park (DHPIZA)", "2027-10-19 13:30"],
    ["Drive / Chặng đi", "City Administration Centre", "2027-10-19 15:45"],
  ]);
});

test("words stand in a column of each language, under its own heading", () => {
  const row = readByPapa(tourCsv(aTourFile())).rows[2];

  expect(row?.["Host’s role"]).toBe("Manager of the centre, shift leader and presenter");
  expect(row?.["Vai trò người đón"]).toBe(
    "Lãnh đạo trung tâm, trưởng ca trực và người thuyết trình",
  );
});

test("the language of the file comes first", () => {
  const [first, second] = readByPapa(tourCsv(aTourFile(exampleTour(), { language: "vi" }))).columns;

  expect([first, second]).toEqual(["Ngày thứ / Day", "Ngày / Date"]);
});

test("what the copy may not have has no column, nor has what nobody has written", () => {
  const columnsOf = (copy: "public" | "delegate") =>
    readByPapa(tourCsv(aTourFile(exampleTour(), { copy }))).columns;

  expect(columnsOf("public")).not.toContain("Questions to ask");
  expect(columnsOf("delegate")).toContain("Questions to ask");
  expect(readByPapa(tourCsv(aTourFile(aTour([aDay([aStop("ioc")])])))).columns).not.toContain(
    "Note",
  );
});

test("no two columns have one heading, in any copy or language", () => {
  for (const language of ["vi", "en"] as const) {
    const { columns } = readByPapa(
      tourCsv(aTourFile(hostileTour("A"), { copy: "organiser", language })),
    );
    expect(new Set(columns).size).toBe(columns.length);
  }
});

test.each(["=1+1", "+84 905", "-2+3", "@SUM(A1)", "\t=1", "\r=1", ...Object.values(HOSTILE_NAMES)])(
  "no cell starts a formula: %j",
  (name) => {
    const { rows } = readByPapa(tourCsv(aTourFile(hostileTour(name), { copy: "organiser" })));
    const cells = rows.flatMap((row) => Object.values(row));

    expect(
      cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
    ).toEqual([]);
    // The guard is put before, nothing is taken away.
    expect(cells.some((cell) => cell.replaceAll("'", "") === name.trim().replaceAll("'", ""))).toBe(
      true,
    );
  },
);
