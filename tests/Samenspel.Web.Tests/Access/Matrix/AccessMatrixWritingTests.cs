using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Web.Security;
using static Samenspel.Web.Tests.Access.Matrix.MatrixAddresses;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>Every form of every page, sent by whoever may not: nothing changes, and what is hidden answers as what is not there.</summary>
public sealed class AccessMatrixWritingTests(ITestOutputHelper output) : MatrixSite
{
    [Fact]
    public Task Writing_ByWhoIsOutside_ChangesNothing() => WriteAsync(
        person => !Inside.Contains(person),
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal),
        (_, address) => [Fill(address, World.Dossier, World.OwnPiece), Fill(address, Guessed, Guessed)],
        mayAnswer: false);

    [Fact]
    public Task Writing_ToAContributionOfAnother_ChangesNothing() => WriteAsync(
        Inside.Contains,
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal) && IsOfContribution(address),
        (person, address) => [Fill(address, World.Dossier, OfAnother(person)), Fill(address, World.Dossier, Guessed)],
        mayAnswer: false);

    [Fact]
    public Task Writing_ToAGuessedDossier_ByWhoIsInAnother_ChangesNothing() => WriteAsync(
        Inside.Contains,
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal),
        (_, address) => [Fill(address, Guessed, World.OwnPiece), Fill(address, Guessed, Guessed)],
        mayAnswer: false,
        forms: 3);

    // A copy is the reader's own dossier.
    [Fact]
    public Task Writing_ByWhoReads_ChangesNothing() => WriteAsync(
        Readers.Contains,
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal) && !address.EndsWith("/kopie", StringComparison.Ordinal),
        (_, address) => [Fill(address, World.Dossier, World.OwnPiece)],
        mayAnswer: true);

    [Fact]
    public Task Writing_ToAnotherOrganisation_ChangesNothing() => WriteAsync(
        person => person is "visitor" or "stranger" or "foreign-administrator" or "adviser-administrator",
        address => OfOrganisations.Any(start => address.StartsWith(start, StringComparison.Ordinal)),
        (_, address) => [Fill(address, World.Own.Value, Guessed), Fill(address, Guessed, Guessed)],
        mayAnswer: false);

    // They see their organisation's page; its forms are for its administrators.
    [Fact]
    public Task Writing_ToOnesOwnOrganisation_ByWhoDoesNotAdministerIt_ChangesNothing() => WriteAsync(
        person => person is "own-member" or "own-lead",
        address => OfOrganisations.Concat(["/rechten", "/herstelverzoeken"]).Any(start => address.StartsWith(start, StringComparison.Ordinal)),
        (_, address) => [Fill(address, World.Own.Value, Guessed)],
        mayAnswer: true);

    // Each form is sent to every address of the list, of which the second is one of something that is not there: both give the same answer.
    private async Task WriteAsync(Func<string, bool> who, Func<string, bool> where, Func<string, string, string[]> fill, bool mayAnswer, int forms = int.MaxValue)
    {
        // On a server each write is a journey there and back: every address still, with a few of its forms. SQLite gets them all.
        var most = SamenspelHost.PostgreSql is null ? forms : Math.Min(forms, 3);
        var (tried, faults) = (0, new List<string>());
        var known = MatrixAddresses.Forms(Host);
        var before = await TableState.ReadAsync(Host);
        foreach (var (name, browser) in World.People.Where(person => who(person.Name)))
        {
            var token = await TokenAsync(browser);
            foreach (var address in known.Keys.Where(where))
            {
                foreach (var form in Forms(known[address]).Take(most))
                {
                    var answers = new List<HttpStatusCode>();
                    foreach (var path in fill(name, address).Distinct(StringComparer.Ordinal))
                    {
                        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. form]);
                        using var answer = await browser.PostAsync(path, content);
                        answers.Add(answer.StatusCode);
                        var isDone = answer.StatusCode is HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.Redirect && !IsSignIn(answer));
                        faults.AddRange((int)answer.StatusCode >= 500 || (isDone && !mayAnswer) ? [$"{name} POST {path} as {form[0].Value}: {(int)answer.StatusCode}"] : []);
                    }

                    tried += answers.Count;
                    faults.AddRange(answers.Distinct().Count() > 1 ? [$"{name} POST {address} as {form[0].Value}: {string.Join(" and ", answers)}"] : []);
                }
            }
        }

        var after = await TableState.ReadAsync(Host);
        faults.AddRange(after.Where(table => before[table.Key] != table.Value).Select(table => $"{table.Key} changed"));
        output.WriteLine($"{tried} writes tried, {after.Count} tables compared.");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
        Assert.True(tried > 50, $"Only {tried} writes.");
    }

    private static async Task<string> TokenAsync(HttpClient browser)
    {
        var page = await SamenspelHost.ReadAsync(await browser.GetAsync("/dossiers/nieuw"));
        var field = page.QuerySelector("input[name=__RequestVerificationToken]") ?? (await SamenspelHost.ReadAsync(await browser.GetAsync("/aanmelden"))).QuerySelector("input[name=__RequestVerificationToken]");
        return field?.GetAttribute("value") ?? throw new InvalidOperationException("No form with a token was found.");
    }

    private IEnumerable<IReadOnlyList<KeyValuePair<string, string>>> Forms(IReadOnlyList<string> handlers)
    {
        var member = World.Member.ToString();
        foreach (var handler in handlers)
        {
            yield return
            [
                new("_handler", handler), new("Title", "Gewijzigd"), new("Text", "Gewijzigd"), new("Name", $"Plan {MatrixWorld.DossierWord}"), new("Version", "1"),
                new("Circle", "Public"), new("State", "Closed"), new("Email", "iemand@matrix.test"), new("Role", "Lead"), new("ReferenceDate", "1-1-2026"),
                new("Organisation", World.Own.Value.ToString()), new("Kies", "GM0505"), new("Vastleggen", "1"),
                new("Beheerder", member), new("Lid", member), new("Einde", member), new("Zeker", member), new("Sure", "true"), new("Overdragen", World.Dossier.ToString()),
            ];
        }
    }

    private static bool IsSignIn(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString.StartsWith(PermissionGate.SignInPath, StringComparison.Ordinal) == true;
}
