using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>
/// A private dossier of Dordrecht with Papendrecht among its participants, an unshared contribution of each, and somebody in every role. Every text that is private
/// holds a word that no page knows, so that a leak is found wherever it is.
/// </summary>
internal sealed class MatrixWorld
{
    public const string DossierWord = "Zwijgzaamheid";
    public const string OwnWord = "Kattenkruid";
    public const string ForeignWord = "Vossenbes";

    /// <summary>An objection in the dossier, of an organisation that has no role in it.</summary>
    public static readonly Guid Objection = Guid.Parse("01a20000-0000-7000-8000-00000000beef");

    public required Guid Dossier { get; init; }

    public required Guid OwnPiece { get; init; }

    public required Guid ForeignPiece { get; init; }

    public required OrganisationId Own { get; init; }

    public required OrganisationId Foreign { get; init; }

    /// <summary>The membership of somebody without a role in the dossier.</summary>
    public required Guid Member { get; init; }

    /// <summary>What the API calls the lead of the dossier.</summary>
    public required string LeadsWord { get; init; }

    public required IReadOnlyList<(string Name, HttpClient Browser)> People { get; init; }

    public static async Task<MatrixWorld> MakeAsync(SamenspelHost host)
    {
        var people = new List<(string, HttpClient)> { ("visitor", host.Visitor("nl")) };
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        var now = SamenspelHost.Now;
        var dossier = Samenspel.Modules.Dossiers.Domain.Dossier.Open($"Plan {DossierWord}", $"Doel {DossierWord}", new DateOnly(2026, 1, 1), now);
        var accounts = new Dictionary<string, AccountId>(StringComparer.Ordinal);
        foreach (var (name, organisation, role) in Everybody())
        {
            accounts[name] = await TestPeople.JoinAsync(scope.ServiceProvider, $"{name}@matrix.test", organisation, role);
            var browser = await TestPeople.SessionAsync(host, scope.ServiceProvider, accounts[name], "nl");

            // The cookie counts on the pages and the token in the API, so that one client asks both.
            browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TestTokens.MakeAsync(db, accounts[name]));
            people.Add((name, browser));
        }

        var organisations = await db.Set<Organisation>().ToListAsync();
        var own = organisations.Single(one => one.Code == "GM0505").Id;
        var foreign = organisations.Single(one => one.Code == "GM0590").Id;
        dossier.Owner = own;
        db.Add(dossier);
        db.Add(new Participant { Id = new ParticipantId(Guid.CreateVersion7(now)), DossierId = dossier.Id, Code = "GM0505", Name = "Dordrecht", Position = 0 });
        db.Add(new Participant { Id = new ParticipantId(Guid.CreateVersion7(now)), DossierId = dossier.Id, Code = "GM0590", Name = "Papendrecht", Position = 1 });
        foreach (var (name, role) in Roles())
        {
            var member = await TestPeople.MembershipAsync(db, $"{name}@matrix.test");
            var lead = TestPeople.LeadOf(dossier.Id.Value, member);
            lead.Role = role;
            db.Add(lead);
        }

        var platform = await db.Set<Account>().SingleAsync(one => one.Email == "platform@matrix.test");
        platform.IsPlatformAdministrator = true;
        var (mine, theirs) = (Piece(dossier.Id, own, accounts["own-lead"], OwnWord), Piece(dossier.Id, foreign, accounts["foreign-editor"], ForeignWord));
        db.AddRange(mine, theirs, Version(dossier.Id, accounts["own-lead"], own), Objected(dossier.Id, accounts["stranger"], organisations.Single(one => one.Code == "GM0363").Id));
        await db.SaveChangesAsync();
        return new MatrixWorld
        {
            Dossier = dossier.Id.Value,
            OwnPiece = mine.Id,
            ForeignPiece = theirs.Id,
            Own = own,
            Foreign = foreign,
            Member = (await TestPeople.MembershipAsync(db, "own-member@matrix.test")).Id,
            LeadsWord = $"{own.Value}.{accounts["own-lead"].Value}",
            People = people,
        };
    }

    private static (string Name, string Organisation, OrganisationRole Role)[] Everybody() =>
    [
        ("platform", "Beheerclub Matrix", OrganisationRole.Member),
        ("own-reader", "GM0505", OrganisationRole.Member),
        ("own-clerk", "GM0505", OrganisationRole.Member),
        ("own-editor", "GM0505", OrganisationRole.Member),
        ("own-lead", "GM0505", OrganisationRole.Member),
        ("own-administrator", "GM0505", OrganisationRole.Administrator),
        ("own-member", "GM0505", OrganisationRole.Member),
        ("foreign-lead", "GM0590", OrganisationRole.Member),
        ("foreign-editor", "GM0590", OrganisationRole.Member),
        ("foreign-clerk", "GM0590", OrganisationRole.Member),
        ("foreign-reader", "GM0590", OrganisationRole.Member),
        ("foreign-administrator", "GM0590", OrganisationRole.Administrator),
        ("foreign-member", "GM0590", OrganisationRole.Member),
        ("adviser", "Adviesbureau Matrix", OrganisationRole.Member),
        ("adviser-administrator", "Adviesbureau Matrix", OrganisationRole.Administrator),
        ("stranger", "GM0363", OrganisationRole.Administrator),
    ];

    private static (string Name, DossierRole Role)[] Roles() =>
    [
        ("own-reader", DossierRole.Reader),
        ("own-clerk", DossierRole.DecisionClerk),
        ("own-editor", DossierRole.Editor),
        ("own-lead", DossierRole.Lead),
        ("foreign-lead", DossierRole.Lead),
        ("foreign-editor", DossierRole.Editor),
        ("foreign-clerk", DossierRole.DecisionClerk),
        ("foreign-reader", DossierRole.Reader),
        ("adviser", DossierRole.Reader),
    ];

    private static CaseVersion Version(DossierId dossier, AccountId by, OrganisationId organisation) => new()
    {
        Id = Guid.CreateVersion7(SamenspelHost.Now),
        DossierId = dossier,
        Number = 1,
        Title = $"Versie {DossierWord}",
        Note = "",
        MadeAt = SamenspelHost.Now,
        MadeBy = by,
        Organisation = organisation,
        Input = "{}"u8.ToArray(),
        Defaults = "{}"u8.ToArray(),
        Objections = "{}"u8.ToArray(),
        Result = "{}"u8.ToArray(),
        ResultFormat = "test",
        EngineVersion = "test",
        Method = "sobol",
        Seed = "1",
        Points = 8192,
        Replications = 8,
    };

    private static CaseObjection Objected(DossierId dossier, AccountId by, OrganisationId organisation)
    {
        var made = new CaseObjection
        {
            Id = Objection,
            DossierId = dossier,
            Assumption = "figure/fteToday",
            Label = $"Aanname {DossierWord}",
            MadeBy = by,
            Organisation = organisation,
            MadeAt = SamenspelHost.Now,
        };
        made.Add(ObjectionActKind.Made, $"Tekst {DossierWord}", by, organisation, SamenspelHost.Now);
        return made;
    }

    private static Contribution Piece(DossierId dossier, OrganisationId organisation, AccountId by, string word) => new()
    {
        Id = Guid.CreateVersion7(SamenspelHost.Now),
        Dossier = dossier,
        Organisation = organisation,
        Title = $"Titel {word}",
        Text = $"Tekst {word}",
        CreatedAt = SamenspelHost.Now,
        CreatedBy = by,
        ChangedAt = SamenspelHost.Now,
        Version = 1,
    };
}
