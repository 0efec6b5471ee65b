using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Security;
using static Samenspel.Web.Tests.Access.Matrix.MatrixAddresses;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>
/// Every page and endpoint, taken from the running site, asked by everybody with the ids of a private dossier and with guessed ones. Whoever may not see a thing gets the
/// answer of one that does not exist, no word of it stands in any answer, and no write of who may not changes a row. A new page is walked without being listed.
/// </summary>
public sealed partial class AccessMatrixTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly Guid Guessed = Guid.Parse("01a20000-0000-7000-8000-00000000abcd");
    private static readonly string[] Inside = ["own-reader", "own-clerk", "own-editor", "own-lead", "foreign-lead", "foreign-editor", "foreign-clerk", "foreign-reader", "adviser"];
    private static readonly string[] Own = ["own-reader", "own-clerk", "own-editor", "own-lead"];
    private static readonly string[] Readers = ["own-reader", "own-clerk", "foreign-clerk", "foreign-reader", "adviser"];
    private static readonly string[] OfOrganisations = ["/organisaties/{", "/beheer"];
    private static readonly string[] Foreign = ["foreign-lead", "foreign-editor", "foreign-clerk", "foreign-reader"];

    // What the administrators of an organisation with people in the dossier are told of it: its name, to hand it over and to review rights.
    private static readonly string[] NamesIt = ["/organisaties/", "/rechten"];

    private readonly SamenspelHost _host = SamenspelHost.With(("Api:RequestsPerMinutePerToken", "100000"), ("Api:RequestsPerMinutePerAddress", "1000000"));
    private MatrixWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _world = await MatrixWorld.MakeAsync(_host);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Reading_ByEverybody_LeaksNothing()
    {
        var (asked, leaks) = (0, new List<string>());
        foreach (var (name, browser) in _world.People)
        {
            foreach (var (path, _) in Addresses().SelectMany(Filled))
            {
                using var answer = await browser.GetAsync(path);
                var text = await answer.Content.ReadAsStringAsync();
                asked++;
                if ((int)answer.StatusCode >= 500 && !path.StartsWith("/fout/", StringComparison.Ordinal))
                {
                    leaks.Add($"{name} GET {path}: {(int)answer.StatusCode}");
                }

                leaks.AddRange(Leaks(name, path, text).Select(word => $"{name} GET {path} ({(int)answer.StatusCode}): {word}"));
            }
        }

        output.WriteLine($"{asked} answers: {Addresses().Count} addresses, {_world.People.Count} people.");
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Take(40)));
        Assert.True(asked > 500, $"Only {asked} answers.");
    }

    [Fact]
    public async Task HiddenThings_AnswerLikeThoseThatDoNotExist()
    {
        var differences = new List<string>();
        var compared = 0;
        foreach (var (name, browser) in _world.People.Where(person => person.Name != "visitor"))
        {
            foreach (var (real, guessed) in Addresses().SelectMany(template => Hidden(name, template)))
            {
                using var first = await browser.GetAsync(real);
                using var second = await browser.GetAsync(guessed);
                var (one, other) = (await PlainAsync(first, real), await PlainAsync(second, guessed));
                compared++;
                if (first.StatusCode != HttpStatusCode.NotFound || second.StatusCode != HttpStatusCode.NotFound || one != other)
                {
                    differences.Add($"{name} {real}: {(int)first.StatusCode} and {(int)second.StatusCode}{(one == other ? "" : ", texts differ")}");
                }
            }
        }

        output.WriteLine($"{compared} hidden things compared with guessed ones.");
        Assert.True(compared > 300, $"Only {compared} compared.");
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40)));
    }

    [Fact]
    public Task Writing_ByWhoIsOutside_ChangesNothing() => WriteAsync(
        person => !Inside.Contains(person),
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal),
        (_, address) => [Fill(address, _world.Dossier, _world.OwnPiece), Fill(address, Guessed, Guessed)],
        mayAnswer: false);

    [Fact]
    public Task Writing_ToAContributionOfAnother_ChangesNothing() => WriteAsync(
        Inside.Contains,
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal) && IsOfContribution(address),
        (person, address) => [Fill(address, _world.Dossier, OfAnother(person)), Fill(address, _world.Dossier, Guessed)],
        mayAnswer: false);

    [Fact]
    public Task Writing_ToAGuessedDossier_ByWhoIsInAnother_ChangesNothing() => WriteAsync(
        Inside.Contains,
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal),
        (_, address) => [Fill(address, Guessed, _world.OwnPiece), Fill(address, Guessed, Guessed)],
        mayAnswer: false,
        forms: 3);

    // A copy is the reader's own dossier.
    [Fact]
    public Task Writing_ByWhoReads_ChangesNothing() => WriteAsync(
        Readers.Contains,
        address => address.StartsWith("/dossiers/{", StringComparison.Ordinal) && !address.EndsWith("/kopie", StringComparison.Ordinal),
        (_, address) => [Fill(address, _world.Dossier, _world.OwnPiece)],
        mayAnswer: true);

    [Fact]
    public Task Writing_ToAnotherOrganisation_ChangesNothing() => WriteAsync(
        person => person is "visitor" or "stranger" or "foreign-administrator" or "adviser-administrator",
        address => OfOrganisations.Any(start => address.StartsWith(start, StringComparison.Ordinal)),
        (_, address) => [Fill(address, _world.Own.Value, Guessed), Fill(address, Guessed, Guessed)],
        mayAnswer: false);

    // They see their organisation's page; its forms are for its administrators.
    [Fact]
    public Task Writing_ToOnesOwnOrganisation_ByWhoDoesNotAdministerIt_ChangesNothing() => WriteAsync(
        person => person is "own-member" or "own-lead",
        address => OfOrganisations.Concat(["/rechten", "/herstelverzoeken"]).Any(start => address.StartsWith(start, StringComparison.Ordinal)),
        (_, address) => [Fill(address, _world.Own.Value, Guessed)],
        mayAnswer: true);

    // Each form is sent to every address of the list, of which the second is one of something that is not there: both give the same answer.
    private async Task WriteAsync(Func<string, bool> who, Func<string, bool> where, Func<string, string, string[]> fill, bool mayAnswer, int forms = int.MaxValue)
    {
        var (tried, faults) = (0, new List<string>());
        var known = MatrixAddresses.Forms(_host);
        var before = await TableState.ReadAsync(_host);
        foreach (var (name, browser) in _world.People.Where(person => who(person.Name)))
        {
            var token = await TokenAsync(browser);
            foreach (var address in known.Keys.Where(where))
            {
                foreach (var form in Forms(known[address]).Take(forms))
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

        var after = await TableState.ReadAsync(_host);
        faults.AddRange(after.Where(table => before[table.Key] != table.Value).Select(table => $"{table.Key} changed"));
        output.WriteLine($"{tried} writes tried, {after.Count} tables compared.");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
        Assert.True(tried > 100, $"Only {tried} writes.");
    }

    [Fact]
    public async Task ALead_OfWhicheverOrganisation_ReadsTheSame()
    {
        async Task<List<string>> AsksAsync(string name)
        {
            var answers = new List<string>();
            foreach (var path in Addresses().Where(address => IsOfDossier(address) && !IsOfContribution(address)).Select(address => Fill(address, _world.Dossier, Guessed)))
            {
                using var answer = await _world.People.Single(person => person.Name == name).Browser.GetAsync(path);
                answers.Add($"{path}: {(int)answer.StatusCode}");
            }

            return answers;
        }

        var own = await AsksAsync("own-lead");
        Assert.Equal(own, await AsksAsync("foreign-lead"));
        Assert.NotEqual(own, await AsksAsync("foreign-editor"));
    }

    [Fact]
    public void EveryPage_DeclaresAPermissionOfAVisit()
    {
        var endpoints = _host.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        DeclaredPermissions.Check(endpoints);
        Assert.True(endpoints.Count(endpoint => endpoint.Metadata.GetMetadata<PermissionAttribute>() is not null) > 40);
    }

    private static IEnumerable<string> Leaks(string name, string path, string text)
    {
        var names = name.EndsWith("administrator", StringComparison.Ordinal) && NamesIt.Any(start => path.StartsWith(start, StringComparison.Ordinal));
        if (!Inside.Contains(name) && !names && text.Contains(MatrixWorld.DossierWord, StringComparison.OrdinalIgnoreCase) && !path.Contains(MatrixWorld.DossierWord, StringComparison.Ordinal))
        {
            yield return MatrixWorld.DossierWord;
        }

        if (!Own.Contains(name) && text.Contains(MatrixWorld.OwnWord, StringComparison.OrdinalIgnoreCase))
        {
            yield return MatrixWorld.OwnWord;
        }

        if (!Foreign.Contains(name) && text.Contains(MatrixWorld.ForeignWord, StringComparison.OrdinalIgnoreCase))
        {
            yield return MatrixWorld.ForeignWord;
        }
    }

    private List<string> Addresses() => All(_host);

    // What this person may not know of, and the address of something that is not there.
    private IEnumerable<(string Real, string Guessed)> Hidden(string name, string template)
    {
        if (IsOfDossier(template) && !Inside.Contains(name))
        {
            yield return (Fill(template, _world.Dossier, _world.OwnPiece), Fill(template, Guessed, Guessed));
        }
        else if (IsOfContribution(template))
        {
            yield return (Fill(template, _world.Dossier, OfAnother(name)), Fill(template, _world.Dossier, Guessed));
        }
        else if (template.StartsWith("/organisaties/{", StringComparison.Ordinal))
        {
            yield return (Fill(template, (name.StartsWith("own-", StringComparison.Ordinal) ? _world.Foreign : _world.Own).Value, Guessed), Fill(template, Guessed, Guessed));
        }
        else if (template.StartsWith("/beheer", StringComparison.Ordinal) && name != "platform")
        {
            yield return (Fill(template, _world.Own.Value, Guessed), template.Contains('{', StringComparison.Ordinal) ? Fill(template, Guessed, Guessed) : "/beheer/wat-er-niet-is");
        }
    }

    private Guid OfAnother(string name) => Own.Contains(name) ? _world.ForeignPiece : _world.OwnPiece;

    private IEnumerable<(string Path, bool IsReal)> Filled(string template)
    {
        yield return (Fill(template, _world.Dossier, _world.OwnPiece), true);
        if (template.Contains('{', StringComparison.Ordinal))
        {
            yield return (Fill(template, _world.Dossier, _world.ForeignPiece), true);
            yield return (Fill(template, _world.Own.Value, _world.OwnPiece), true);
            yield return (Fill(template, _world.Foreign.Value, _world.ForeignPiece), true);
            yield return (Fill(template, Guessed, Guessed), false);
        }
        else
        {
            yield return ($"{template}?zoek={MatrixWorld.DossierWord[..6]}&q={MatrixWorld.DossierWord[..6]}", true);
        }
    }

    private static async Task<string> TokenAsync(HttpClient browser)
    {
        var page = await SamenspelHost.ReadAsync(await browser.GetAsync("/dossiers/nieuw"));
        var field = page.QuerySelector("input[name=__RequestVerificationToken]") ?? (await SamenspelHost.ReadAsync(await browser.GetAsync("/aanmelden"))).QuerySelector("input[name=__RequestVerificationToken]");
        return field?.GetAttribute("value") ?? throw new InvalidOperationException("No form with a token was found.");
    }

    private IEnumerable<IReadOnlyList<KeyValuePair<string, string>>> Forms(IReadOnlyList<string> handlers)
    {
        var member = _world.Member.ToString();
        foreach (var handler in handlers)
        {
            yield return
            [
                new("_handler", handler), new("Title", "Gewijzigd"), new("Text", "Gewijzigd"), new("Name", $"Plan {MatrixWorld.DossierWord}"), new("Version", "1"),
                new("Circle", "Public"), new("State", "Closed"), new("Email", "iemand@matrix.test"), new("Role", "Lead"), new("ReferenceDate", "1-1-2026"),
                new("Organisation", _world.Own.Value.ToString()), new("Kies", "GM0505"), new("Vastleggen", "1"),
                new("Beheerder", member), new("Lid", member), new("Einde", member), new("Zeker", member), new("Sure", "true"), new("Overdragen", _world.Dossier.ToString()),
            ];
        }
    }

    private static bool IsSignIn(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString.StartsWith(PermissionGate.SignInPath, StringComparison.Ordinal) == true;

    // The address that was asked stands in links of the page itself; each answer of the API has a trace of its own.
    private static async Task<string> PlainAsync(HttpResponseMessage answer, string path)
    {
        var text = (await SamenspelHost.ReadAsync(answer)).QuerySelector("main")?.TextContent ?? await answer.Content.ReadAsStringAsync();
        return Trace().Replace(text.Replace(path, "", StringComparison.Ordinal), "");
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Trace();
}
