using System.Globalization;
using Samenspel.Cli.Games;
using Samenspel.Cli.Texts;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Forms;
using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>A shared total for people: every method beside the others, who would leave, what the numbers do and do not say.</summary>
internal sealed class ShareReport
{
    private const int MethodsBeside = 6;
    private const int MostMembers = 12;
    private readonly ShareAnswer _answer;
    private readonly IAnsiConsole _console;
    private readonly string _format;

    private ShareReport(ShareAnswer answer, IAnsiConsole console)
    {
        (_answer, _console) = (answer, console);
        var size = Math.Max(Math.Abs(answer.File.Game.Total), 1e-12);
        var decimals = Math.Clamp(4 - (int)Math.Floor(Math.Log10(size)), 2, 15);
        _format = "#,0." + new string('0', 2) + new string('#', decimals - 2);
    }

    private string Unit => _answer.File.Game.Kind == GameKind.Cost ? ShareTexts.Costs : ShareTexts.Values;

    public static void Write(ShareAnswer answer, CliStreams streams)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(streams.Out),
            Ansi = streams.Styled ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = streams.Styled ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = streams.Width;
        var report = new ShareReport(answer, console);
        report.Head();
        foreach (var rows in answer.Rows.Where(row => row.Result.Allocation is not null).Chunk(MethodsBeside))
        {
            report.Shares(rows);
        }

        report.Leavers();
        report.Checks();
        report.Notes();
    }

    private void Head()
    {
        var file = _answer.File;
        var title = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nl" ? file.TitleNl ?? file.Title : file.Title;
        if (title is not null)
        {
            _console.Write(new Text(title, new Style(decoration: Decoration.Bold)));
            _console.WriteLine();
        }

        Line(ShareTexts.Source, file.Source);
        Line(ShareTexts.Remark, file.Remark);
        Line(ShareTexts.Together, $"{Amount(file.Game.Total)} ({Unit}), {Wording.Of(ShareTexts.PlayerCount, file.Game.Players)}");
    }

    private void Line(string name, string? text)
    {
        if (text is not null)
        {
            _console.WriteLine($"{name}: {text}");
        }
    }

    private void Shares(ShareRow[] rows)
    {
        var table = new PlainTable(ShareTexts.Shares_Title, [ShareTexts.Player, ShareTexts.Alone, .. rows.Select(row => SharingMethods.NameOf(row.Result.Method))]);
        var game = _answer.File.Game;
        for (var line = 0; line < game.Lines; line++)
        {
            var name = _answer.File.Players[line] + (game.CountOf(line) > 1 ? $" (× {game.CountOf(line).ToString(CultureInfo.CurrentCulture)})" : "");
            table.Row([name, Amount(game.Alone(line)), .. rows.Select(row => Amount(row.Result.Allocation![line]))]);
        }

        table.Row([ShareTexts.KeepsEverybody, "", .. rows.Select(row => YesNo(row.Leavers!.InCore))]);
        table.Write(_console);
    }

    private void Leavers()
    {
        var rows = _answer.Rows.Where(row => row.Leavers is { Groups.Count: > 0 }).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var table = new PlainTable(ShareTexts.Worst_Title, ShareTexts.MethodAndGroup, ShareTexts.Excess, ShareTexts.ExcessPerHead);
        foreach (var row in rows)
        {
            foreach (var group in row.Leavers!.Groups)
            {
                table.Row($"{SharingMethods.NameOf(row.Result.Method)}: {Members(group.Members)}", Amount(group.Excess), Amount(group.PerHead));
            }
        }

        table.Write(_console);
        _console.WriteLine(ShareTexts.Worst_Explained);
    }

    private void Checks()
    {
        _console.WriteLine();
        _console.WriteLine($"{ShareTexts.Check_Core}: {YesNo(_answer.Core.IsNonEmpty)}");
        if (_answer.Core.Level is { } level)
        {
            _console.WriteLine($"{ShareTexts.Check_LeastCore}: {Amount(level)}");
        }

        var pairs = _answer.Subadditivity;
        _console.WriteLine($"{ShareTexts.Check_Subadditive}: {YesNo(pairs.Holds)}" + (pairs.Count > 0 ? $" ({Wording.Of(ShareTexts.Pairs, pairs.Count)})" : ""));
        foreach (var pair in pairs.Violations)
        {
            _console.WriteLine("  " + Wording.Of(ShareTexts.Pair, Members(pair.Left), Members(pair.Right), Amount(pair.Amount)));
        }

        if (_answer.Shape is { } shape)
        {
            _console.WriteLine($"{ShareTexts.Check_Monotone}: {YesNo(shape.IsMonotone)}");
            _console.WriteLine($"{ShareTexts.Check_Concave}: {YesNo(shape.IsConcave)}");
        }
    }

    private void Notes()
    {
        foreach (var row in _answer.Rows)
        {
            if (ShareNotes.In(row.Result, CultureInfo.CurrentUICulture) is { } note)
            {
                _console.WriteLine($"{SharingMethods.NameOf(row.Result.Method)}: {note}");
            }
        }

        var verified = _answer.Rows.Where(row => row.Result.VerifiedTo is not null).Select(row => SharingMethods.NameOf(row.Result.Method)).ToArray();
        if (verified.Length > 0)
        {
            _console.WriteLine(Wording.Of(ShareTexts.Verified, string.Join(", ", verified)));
        }
    }

    private string Members(IReadOnlyList<int> lines) => lines.Count <= MostMembers
        ? string.Join(", ", lines.Select(line => _answer.File.Players[line]))
        : Wording.Of(ShareTexts.AndMore, string.Join(", ", lines.Take(MostMembers).Select(line => _answer.File.Players[line])), lines.Count - MostMembers);

    private string Amount(double value) => value.ToString(_format, CultureInfo.CurrentCulture).Replace('-', '−');

    private static string YesNo(bool? value) => value switch { true => ShareTexts.Yes, false => ShareTexts.No, _ => ShareTexts.NotDecided };
}
