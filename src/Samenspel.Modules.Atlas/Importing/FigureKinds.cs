using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>The kinds that are figures: Iv3 finances and the ICT benchmark.</summary>
internal static class FigureKinds
{
    // Twice what the largest municipality spends, in thousands of euros.
    private const long MostKeur = 20_000_000;

    public static DataKind Finance { get; } = new CsvKind<MunicipalFinance>("finance", "municipal-finance-iv3.csv",
    [
        "year", "report", "code", "inhabitants", "expenditure_keur", "income_keur", "overhead_keur", "salaries_keur", "hired_staff_keur",
        "salaries_overhead_keur", "hired_staff_overhead_keur", "paid_to_joint_arrangements_keur",
    ])
    {
        KeyColumns = ["year", "report", "code"],
        ReadRow = row =>
        [
            new MunicipalFinance
            {
                Year = (int)row.Whole("year", 2000, 2200),
                Report = row.OneOf<FinanceReport>("report"),
                Code = row.Code("code"),
                Inhabitants = (int)row.Whole("inhabitants", 1, 5_000_000),
                ExpenditureKeur = row.Whole("expenditure_keur", 0, MostKeur),
                IncomeKeur = row.Whole("income_keur", 0, MostKeur),
                OverheadKeur = Amount(row, "overhead_keur"),
                SalariesKeur = Amount(row, "salaries_keur"),
                HiredStaffKeur = Amount(row, "hired_staff_keur"),
                SalariesOverheadKeur = Amount(row, "salaries_overhead_keur"),
                HiredStaffOverheadKeur = Amount(row, "hired_staff_overhead_keur"),
                PaidToJointArrangementsKeur = Amount(row, "paid_to_joint_arrangements_keur"),
            },
        ],
    };

    public static DataKind Benchmark { get; } = new CsvKind<BenchmarkFigure>("benchmark", "ict-benchmark.csv",
        ["book_year", "metric", "size_class", "value", "unit", "source_url", "remark"])
    {
        KeyColumns = ["book_year", "metric", "size_class"],
        ReadRow = row =>
        {
            var figure = new BenchmarkFigure
            {
                BookYear = (int)row.Whole("book_year", 1980, 2200),
                Metric = row.Text("metric"),
                SizeClass = row.Text("size_class"),
                Value = row.Decimal("value", 0, 10_000_000),
                Unit = row.Text("unit"),
                SourceUrl = row.Text("source_url"),
                Remark = row.OptionalText("remark"),
            };
            if (figure.Unit is not ("EUR" or "percent" or ""))
            {
                row.Fault("unit", figure.Unit, "not-one-of", "EUR, percent");
            }

            if (figure.SourceUrl.Length > 0 && !(Uri.TryCreate(figure.SourceUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            {
                row.Fault("source_url", figure.SourceUrl, "not-a-web-address");
            }

            return [figure];
        },
    };

    // Corrections make single categories negative in the source.
    private static long Amount(RowReader row, string column) => row.Whole(column, -MostKeur, MostKeur);
}
