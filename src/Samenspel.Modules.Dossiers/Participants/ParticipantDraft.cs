using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participants;

/// <summary>
/// What is chosen but not saved. It travels in the form, and in the address of the map's links (<c>?kies=GM0505.GM0590&amp;versie=3</c>), so
/// that nothing is written before the button is pressed. The version is that of the dossier it began with: who saves an old draft is told.
/// </summary>
internal sealed record ParticipantDraft(IReadOnlyList<string> Codes, IReadOnlyList<UnnamedRow> Unnamed, int Version)
{
    public const string CodesName = "kies";
    public const string UnnamedName = "zonder";
    public const string VersionName = "versie";

    // Longer rows do not fit an address: the map then shows and does not choose, and what was typed stays in the form.
    private const int MostInAddress = 2000;
    private const string Nobody = "-";

    /// <summary>Longer lists than a dossier may have are not read to the end; saving and showing such a choice is refused.</summary>
    public bool IsTooLong => Codes.Count > Dossier.MaxParticipants;

    public string Joined => string.Join('.', Codes);

    public bool FitsAnAddress => Unnamed.Sum(row => (row.Name ?? "").Length + (row.Inhabitants ?? "").Length) <= MostInAddress;

    public static ParticipantDraft Of(DossierView view) => new(
        [.. view.Facts.Participants.Select(participant => participant.Code).OfType<string>()],
        [.. view.Facts.Participants.Where(participant => participant.Code is null)
            .Select(participant => new UnnamedRow(participant.Id.Value, participant.Name, participant.Inhabitants is { } count ? Show.Count(count) : ""))],
        view.Version);

    /// <summary>The draft that the address carries; without one, what the dossier holds.</summary>
    public static ParticipantDraft Read(IQueryCollection query, DossierView view) => query.ContainsKey(CodesName)
        ? new(
            Split(query[CodesName].ToString()),
            [.. query[UnnamedName].Select(row => row!.Split('~', 3)).Where(parts => parts.Length == 3).Take(Dossier.MaxParticipants + 1)
                .Select(parts => new UnnamedRow(Identity(parts[0]), parts[2], parts[1]))],
            query.ContainsKey(VersionName) ? Number(query[VersionName].ToString()) : view.Version)
        : Of(view);

    public static ParticipantDraft Read(IFormCollection form)
    {
        var rows = new List<UnnamedRow>();
        for (var i = 0; i <= Dossier.MaxParticipants && form.ContainsKey($"Unnamed[{i}].Name"); i++)
        {
            rows.Add(new UnnamedRow(
                Identity(form[$"Unnamed[{i}].Id"].ToString()), form[$"Unnamed[{i}].Name"].ToString(), form[$"Unnamed[{i}].Inhabitants"].ToString()));
        }

        return new(Split(form["Kies"].ToString()), rows, Number(form["Version"].ToString()));
    }

    public ParticipantDraft With(IEnumerable<string> codes) => this with { Codes = Capped(Codes.Concat(codes.Except(Codes, StringComparer.Ordinal))) };

    public ParticipantDraft Without(IEnumerable<string> codes) => this with { Codes = [.. Codes.Where(code => !codes.Contains(code, StringComparer.Ordinal))] };

    /// <summary>With room to type: at least so many empty rows below the others.</summary>
    public ParticipantDraft WithSpareRows(int spare) => this with
    {
        Unnamed = [.. Unnamed.Where(row => !row.IsEmpty), .. Enumerable.Repeat(new UnnamedRow(null, "", ""), Math.Max(spare, Unnamed.Count(row => row.IsEmpty)))],
    };

    public IEnumerable<(string Name, string? Value)> Query() =>
    [
        (CodesName, Codes.Count == 0 ? Nobody : Joined),
        .. Unnamed.Where(row => !row.IsEmpty).Select(row => (UnnamedName, (string?)$"{row.Id}~{row.Inhabitants?.Replace('~', '?')}~{row.Name}")),
        (VersionName, Version.ToString(CultureInfo.InvariantCulture)),
    ];

    public static List<string> Split(string codes) =>
        Capped(codes.ToUpperInvariant().Split('.', Dossier.MaxParticipants + 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(code => code != Nobody));

    // One more than is allowed, so that it can be seen that there are too many.
    private static List<string> Capped(IEnumerable<string> codes) => [.. codes.Take(Dossier.MaxParticipants + 1)];

    private static Guid? Identity(string text) => Guid.TryParse(text, out var id) ? id : null;

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
