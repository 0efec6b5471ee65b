using System.Globalization;
using CsvHelper;
using Samenspel.Engine.Surveys;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Files;

/// <summary>Reads the answers of a campaign from rows (<see cref="AnswerSheet"/>), with everything that is wrong in them.</summary>
internal sealed class AnswerReading
{
    public const string Field = "bestand";
    private const int MostRows = 50_000;
    private readonly Dictionary<string, AnswerDocument> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstLine = new(StringComparer.Ordinal);
    private readonly List<Refusal> _refusals = [];
    private readonly MunicipalityPlaces _places;

    private AnswerReading(MunicipalityPlaces places) => _places = places;

    /// <summary>By the code of the municipality.</summary>
    public IReadOnlyDictionary<string, AnswerDocument> Answers => _answers;

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>Where a municipality first stands in the file.</summary>
    public int LineOf(string code) => _firstLine[code];

    public static AnswerReading Of(string text, MunicipalityPlaces places)
    {
        var reading = new AnswerReading(places);
        reading.Read(text);
        return reading;
    }

    public static Refusal At(int line, string message) => new(RefusalKind.Invalid, "monitor.row", Phrase.With(MonitorTexts.Wrong_Row, line, message), Field);

    private void Read(string text)
    {
        Dictionary<string, int>? columns = null;
        var rows = 0;
        foreach (var (line, fields) in Lines(text))
        {
            if (columns is null)
            {
                columns = fields.Select((name, at) => (Name: name.Trim().ToLowerInvariant(), at)).DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.at, StringComparer.Ordinal);
                var missing = AnswerSheet.Headings.Take(3).Where(name => !columns.ContainsKey(name)).ToList();
                if (missing.Count > 0)
                {
                    _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Headings, string.Join(", ", missing), string.Join(", ", AnswerSheet.Headings))));
                    return;
                }
            }
            else if (++rows > MostRows)
            {
                _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_TooManyRows, MostRows)));
                return;
            }
            else if (fields.Any(field => field.Trim().Length > 0))
            {
                Add(line, name => columns.TryGetValue(name, out var at) && at < fields.Length ? LineInput.Read(fields[at]) : "");
            }
        }

        if (_answers.Count == 0 && _refusals.Count == 0)
        {
            _refusals.Add(new(RefusalKind.Invalid, "monitor.empty-file", MonitorTexts.Wrong_EmptyFile, Field));
        }
    }

    private void Add(int line, Func<string, string> cell)
    {
        if (_places.Meant(cell("gemeente"))?.Code is not { } code)
        {
            _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Municipality, cell("gemeente"))));
            return;
        }

        _firstLine.TryAdd(code, line);
        var (known, value) = (_answers.GetValueOrDefault(code, new()), cell("waarde"));
        _answers[code] = cell("soort").ToLowerInvariant() switch
        {
            AnswerSheet.Cooperation => known with { Cooperates = known.Cooperates ?? true, Cooperations = [.. known.Cooperations, Cooperation(line, known.Cooperations.Count + 1, cell)] },
            AnswerSheet.Nothing => known with { Cooperates = false },
            AnswerSheet.Motive => known with { Motives = [.. known.Motives.Append(value).Distinct(StringComparer.Ordinal)] },
            AnswerSheet.Factor => known with { Factors = [.. known.Factors.Append(value).Distinct(StringComparer.Ordinal)] },
            AnswerSheet.Remark => known with { Remark = value },
            AnswerSheet.Reply => Reply(line, known, code, cell),
            var other => Unknown(line, known, other),
        };
    }

    private AnswerDocument Unknown(int line, AnswerDocument known, string kind)
    {
        _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Kind, kind, string.Join(", ", AnswerSheet.Kinds))));
        return known;
    }

    private AnswerDocument Reply(int line, AnswerDocument known, string code, Func<string, string> cell)
    {
        var verdict = Enum.GetValues<SurveyVerdict>().Where(one => CampaignWords.WordOf(one) == cell("oordeel")).Cast<SurveyVerdict?>().FirstOrDefault();
        if (verdict is null)
        {
            _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Option, cell("oordeel"))));
        }

        if (_places.Meant(cell("waarde"))?.Code is not { } about || about == code)
        {
            _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Municipality, cell("waarde"))));
            return known;
        }

        return known with { Replies = [.. known.Replies.Where(one => one.About != about), new(about, verdict ?? default, cell("toelichting"))] };
    }

    private NamedCooperation Cooperation(int line, int key, Func<string, string> cell)
    {
        var partners = Parts(cell("partners")).Select(word => (Word: word, Meant: _places.Meant(word))).ToList();
        foreach (var (word, _) in partners.Where(one => one.Meant is null))
        {
            _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Municipality, word)));
        }

        bool? exit = cell("exit").ToLowerInvariant() switch { CampaignForm.Yes => true, CampaignForm.No => false, _ => null };
        if (exit is null && cell("exit").Length > 0)
        {
            _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Option, cell("exit"))));
        }

        var hasMark = int.TryParse(cell("tevreden"), NumberStyles.None, CultureInfo.InvariantCulture, out var mark);
        if (!hasMark && cell("tevreden").Length > 0)
        {
            _refusals.Add(At(line, Phrase.With(MonitorTexts.Wrong_Option, cell("tevreden"))));
        }

        return new(
            key,
            cell("waarde"),
            [.. partners.Select(one => one.Meant?.Code).OfType<string>().Distinct(StringComparer.Ordinal)],
            Parts(cell("taken")),
            cell("vorm") is { Length: > 0 } form ? form : null,
            exit,
            hasMark ? mark : null);
    }

    private static string[] Parts(string cell) => cell.Split(AnswerSheet.Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private IEnumerable<(int Line, string[] Fields)> Lines(string text)
    {
        var malformed = new List<CsvMalformedRecord>();
        var header = text.AsSpan(0, text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? end : text.Length);
        var options = new CsvReaderOptions
        {
            Separator = header.Count(';') >= header.Count(',') ? ';' : ',',
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            OnMalformedRecord = malformed.Add,
        };
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read())
        {
            if (malformed.Count > 0)
            {
                _refusals.Add(At((int)reader.LineNumber, MonitorTexts.Wrong_Quotes));
                malformed.Clear();
                continue;
            }

            yield return ((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }
    }
}
