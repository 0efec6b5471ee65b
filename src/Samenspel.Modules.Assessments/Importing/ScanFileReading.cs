using System.Globalization;
using CsvHelper;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Importing;

/// <summary>
/// Reads answers to a scan from rows, one for each person: <c>deelnemer</c>, <c>persoon</c> (any word that tells people apart), <c>rol</c>, and a column for each
/// question. In a scan about each partner a question is <c>question@partner</c>. An answer is the name of an option, its level, a number or words.
/// </summary>
internal sealed class ScanFileReading
{
    public const string Field = "bestand";
    public const string PartyColumn = "deelnemer";
    public const string PersonColumn = "persoon";
    public const string RoleColumn = "rol";

    /// <summary>Stands for the answer of a participant as a whole.</summary>
    public const string Together = "samen";

    private const int MostRows = 50_000;
    private const int MostNamed = 50;
    private readonly ScanDocument _document;
    private readonly Dictionary<string, RoundParty> _parties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, IReadOnlyList<ScanQuestion>> _questions;
    private readonly Dictionary<string, string> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Refusal> _refusals = [];
    private readonly List<ReadSheet> _sheets = [];
    private readonly Dictionary<(Guid, string), int> _lines = [];
    private int _faults;

    private ScanFileReading(ScanDocument document)
    {
        _document = document;
        foreach (var party in document.Parties)
        {
            foreach (var name in (string?[])[party.Code, party.NameNl, party.NameEn])
            {
                _parties.TryAdd(name ?? party.NameNl, party);
            }
        }

        foreach (var role in document.Instrument.Perspectives)
        {
            foreach (var name in (string[])[role.Id, role.Name.Nl, role.Name.En])
            {
                _roles.TryAdd(name, role.Id);
            }
        }

        _questions = document.Parties.ToDictionary(party => party.Id, party => ScanQuestion.Of(document, party.Id));
    }

    public IReadOnlyList<ReadSheet> Sheets => _sheets;

    public IReadOnlyList<Refusal> Refusals => _faults > MostNamed ? [.. _refusals, new(RefusalKind.Invalid, "assessments.import-row", Phrase.With(ImportTexts.Wrong_More, _faults - MostNamed), Field)] : _refusals;

    public static ScanFileReading Of(string text, ScanDocument document)
    {
        var reading = new ScanFileReading(document);
        reading.Read(text);
        return reading;
    }

    /// <summary>The columns that a file about a scan has.</summary>
    public static IReadOnlyList<string> Headings(ScanDocument document) =>
    [
        PartyColumn, PersonColumn, RoleColumn,
        .. document.Parties.SelectMany(party => ScanQuestion.Of(document, party.Id)).Select(question => NameOf(document, question)).Distinct(StringComparer.Ordinal),
    ];

    private static string NameOf(ScanDocument document, ScanQuestion question) => question.About is { } about ? $"{question.Item.Id}@{document.Parties[about].Code ?? document.Parties[about].NameNl}" : question.Item.Id;

    public void Wrong(int line, string message)
    {
        if (++_faults <= MostNamed)
        {
            _refusals.Add(new(RefusalKind.Invalid, "assessments.import-row", Phrase.With(ImportTexts.Wrong_Row, line, message), Field));
        }
    }

    private void Read(string text)
    {
        List<string>? columns = null;
        Dictionary<Guid, Dictionary<string, ScanQuestion>> asked = [];
        foreach (var (line, fields) in Lines(text))
        {
            if (columns is null)
            {
                columns = [.. fields.Select(name => name.Trim())];
                asked = _questions.ToDictionary(one => one.Key, one => one.Value.ToDictionary(question => NameOf(_document, question), StringComparer.OrdinalIgnoreCase));
                var known = asked.Values.SelectMany(one => one.Keys).Concat([PartyColumn, PersonColumn, RoleColumn]).ToHashSet(StringComparer.OrdinalIgnoreCase);
                foreach (var missing in ((string[])[PartyColumn, PersonColumn, RoleColumn]).Where(name => !columns.Contains(name, StringComparer.OrdinalIgnoreCase)))
                {
                    Wrong(line, Phrase.With(ImportTexts.Wrong_Missing, missing));
                }

                foreach (var name in columns.Where(name => !known.Contains(name)).Concat(columns.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key)))
                {
                    Wrong(line, Phrase.With(ImportTexts.Wrong_Column, name));
                }

                if (_faults > 0)
                {
                    return;
                }
            }
            else if (_sheets.Count >= MostRows)
            {
                Wrong(line, Phrase.With(ImportTexts.Wrong_TooMany, MostRows));
                return;
            }
            else if (fields.Any(field => field.Length > 0))
            {
                Add(line, columns, fields, asked);
            }
        }

        if (_sheets.Count == 0 && _faults == 0)
        {
            _refusals.Add(new(RefusalKind.Invalid, "assessments.import-empty", ImportTexts.Wrong_Empty, Field));
        }
    }

    private void Add(int line, List<string> columns, string[] fields, Dictionary<Guid, Dictionary<string, ScanQuestion>> asked)
    {
        if (fields.Length > columns.Count)
        {
            Wrong(line, Phrase.With(ImportTexts.Wrong_Cells, fields.Length, columns.Count));
            return;
        }

        string Cell(string name) => columns.FindIndex(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 && at < fields.Length ? LineInput.Read(fields[at]) : "";
        if (!_parties.TryGetValue(Cell(PartyColumn), out var party))
        {
            Wrong(line, Phrase.With(ImportTexts.Wrong_Party, Cell(PartyColumn)));
            return;
        }

        var person = Cell(PersonColumn);
        if (person.Length is 0 or > 100)
        {
            Wrong(line, ImportTexts.Wrong_Person);
            return;
        }

        if (!_lines.TryAdd((party.Id, person), line))
        {
            Wrong(line, Phrase.With(ImportTexts.Wrong_Twice, person, party.Name, _lines[(party.Id, person)]));
            return;
        }

        var together = string.Equals(person, Together, StringComparison.OrdinalIgnoreCase);
        if (together && _document.Instrument.Subject == ContentSubject.EachPartner)
        {
            Wrong(line, ImportTexts.Wrong_Together);
            return;
        }

        var answers = AnswersOf(line, columns, fields, party, asked[party.Id]);
        var read = ScanCheck.Read(_document, _questions[party.Id], together, _roles.GetValueOrDefault(Cell(RoleColumn), Cell(RoleColumn)), answers, handsIn: true);
        if (read.TryGet(out var kept))
        {
            _sheets.Add(new(line, party, together ? null : person, together ? "" : _roles[Cell(RoleColumn)], kept));
        }

        foreach (var refusal in read.Refusals)
        {
            Wrong(line, refusal.Message);
        }
    }

    private Dictionary<string, string?> AnswersOf(int line, List<string> columns, string[] fields, RoundParty party, Dictionary<string, ScanQuestion> asked)
    {
        var answers = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var at = 0; at < fields.Length; at++)
        {
            if (asked.TryGetValue(columns[at], out var question))
            {
                answers[question.Key] = Answer(question.Item, fields[at].Trim());
            }
            else if (fields[at].Trim().Length > 0 && columns[at].Contains('@', StringComparison.Ordinal))
            {
                Wrong(line, Phrase.With(ImportTexts.Wrong_AboutItself, party.Name, columns[at]));
            }
        }

        return answers;
    }

    // A survey elsewhere gives the number of a level where the form here gives the name of the option.
    private static string Answer(ContentAsked item, string cell) =>
        item.Options.Count > 0 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && item.Options.All(option => option.Id != cell)
        && item.Options.Where(option => option.Level == level).Take(2).ToList() is [var only] ? only.Id : cell;

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
                Wrong((int)reader.LineNumber, ImportTexts.Wrong_Quotes);
                malformed.Clear();
                continue;
            }

            yield return ((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }
    }
}

/// <summary>What one row says.</summary>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Person">The word that tells people apart; null for the participant as a whole.</param>
internal sealed record ReadSheet(int Line, RoundParty Party, string? Person, string Role, IReadOnlyDictionary<string, string> Answers);
