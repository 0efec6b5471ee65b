using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Records;

/// <summary>Says the details of lines in words: names for identities of people and organisations, the end of any other identity.</summary>
internal sealed class RecordNotes(SamenspelDb db, RecordNames names)
{
    private const int ShortLength = 6;

    /// <returns>By the number of the line; a line without details is left out.</returns>
    public async Task<IReadOnlyDictionary<long, string>> OfAsync(IReadOnlyCollection<RecordLine> lines, CancellationToken cancellation)
    {
        var all = lines.Where(line => line.Details.Length > 0)
            .Select(line => (line.Number, Parts: RecordLine.ReadDetails(line.Details).ToList()))
            .ToList();
        var ids = all.SelectMany(line => line.Parts).Where(part => part.Name is "organisation" or "account").Select(part => Guid.TryParse(part.Value, out var id) ? id : Guid.Empty)
            .Distinct().ToList();
        var organisations = ids.Select(id => new OrganisationId(id)).ToList();
        var known = ids.Count == 0 ? [] : await db.Set<Organisation>().AsNoTracking().Where(one => organisations.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id.Value, one => one.Name, cancellation);
        var people = await names.PeopleAsync(ids.Where(id => !known.ContainsKey(id)).Select(id => $"account:{id}"), cancellation);
        return all.ToDictionary(line => line.Number, line => string.Join(" · ", line.Parts.Select(part => $"{NameOf(part.Name)}: {Say(part.Name, part.Value)}")));

        string Say(string name, string value) =>
            name == "within" ? names.Action(value)
            : !Guid.TryParse(value, out var id) ? WordOf(value)
            : known.GetValueOrDefault(id) ?? people.GetValueOrDefault($"account:{id}") ?? "…" + id.ToString("N")[^ShortLength..];
    }

    private static string NameOf(string name) => name switch
    {
        "account" => RecordTexts.Detail_Account,
        "circle" => RecordTexts.Detail_Circle,
        "file" => RecordTexts.Detail_File,
        "invitation" => RecordTexts.Detail_Invitation,
        "organisation" => RecordTexts.Detail_Organisation,
        "outcome" => RecordTexts.Detail_Outcome,
        "request" => RecordTexts.Detail_Request,
        "role" => RecordTexts.Detail_Role,
        "scope" => RecordTexts.Detail_Scope,
        "share" => RecordTexts.Detail_Share,
        "state" => RecordTexts.Detail_State,
        "step" => RecordTexts.Detail_Step,
        "until" => RecordTexts.Detail_Until,
        "was" => RecordTexts.Detail_Was,
        "within" => RecordTexts.Detail_Within,
        _ => name,
    };

    private static string WordOf(string value) => value switch
    {
        "Reader" => RecordTexts.Word_Reader,
        "DecisionClerk" => RecordTexts.Word_DecisionClerk,
        "Editor" => RecordTexts.Word_Editor,
        "Lead" => RecordTexts.Word_Lead,
        "Member" => RecordTexts.Word_Member,
        "Administrator" => RecordTexts.Word_Administrator,
        "Participants" => RecordTexts.Word_Participants,
        "Organisations" => RecordTexts.Word_Organisations,
        "Public" => RecordTexts.Word_Public,
        "none" => RecordTexts.Word_None,
        "read" => RecordTexts.Word_Read,
        "write" => RecordTexts.Word_Write,
        _ => value,
    };
}
