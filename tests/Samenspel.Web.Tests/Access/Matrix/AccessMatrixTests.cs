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
[OnOneDatabase("Reading is judged before a query is made; writing by everybody is tried on both.")]
public sealed partial class AccessMatrixTests(ITestOutputHelper output) : MatrixSite
{
    // What the administrators of an organisation with people in the dossier are told of it: its name, to hand it over and to review rights.
    private static readonly string[] NamesIt = ["/organisaties/", "/rechten"];

    [Fact]
    public async Task Reading_ByEverybody_LeaksNothing()
    {
        var (asked, leaks) = (0, new List<string>());
        foreach (var (name, browser) in World.People)
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

        output.WriteLine($"{asked} answers: {Addresses().Count} addresses, {World.People.Count} people.");
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Take(40)));
        Assert.True(asked > 500, $"Only {asked} answers.");
    }

    [Fact]
    public async Task HiddenThings_AnswerLikeThoseThatDoNotExist()
    {
        var differences = new List<string>();
        var compared = 0;
        foreach (var (name, browser) in World.People.Where(person => person.Name != "visitor"))
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
    public async Task ALead_OfWhicheverOrganisation_ReadsTheSame()
    {
        async Task<List<string>> AsksAsync(string name)
        {
            var answers = new List<string>();
            foreach (var path in Addresses().Where(address => IsOfDossier(address) && !IsOfContribution(address)).Select(address => Fill(address, World.Dossier, Guessed)))
            {
                using var answer = await World.People.Single(person => person.Name == name).Browser.GetAsync(path);
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
        var endpoints = Host.Services.GetRequiredService<EndpointDataSource>().Endpoints;
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

    private List<string> Addresses() => All(Host);

    // What this person may not know of, and the address of something that is not there.
    private IEnumerable<(string Real, string Guessed)> Hidden(string name, string template)
    {
        if (IsOfDossier(template) && !Inside.Contains(name))
        {
            yield return (Fill(template, World.Dossier, World.OwnPiece), Fill(template, Guessed, Guessed));
        }
        else if (IsOfContribution(template))
        {
            yield return (Fill(template, World.Dossier, OfAnother(name)), Fill(template, World.Dossier, Guessed));
        }
        else if (template.StartsWith("/organisaties/{", StringComparison.Ordinal))
        {
            yield return (Fill(template, (name.StartsWith("own-", StringComparison.Ordinal) ? World.Foreign : World.Own).Value, Guessed), Fill(template, Guessed, Guessed));
        }
        else if (template.StartsWith("/beheer", StringComparison.Ordinal) && name != "platform")
        {
            yield return (Fill(template, World.Own.Value, Guessed), template.Contains('{', StringComparison.Ordinal) ? Fill(template, Guessed, Guessed) : "/beheer/wat-er-niet-is");
        }
    }

    private IEnumerable<(string Path, bool IsReal)> Filled(string template)
    {
        yield return (Fill(template, World.Dossier, World.OwnPiece), true);
        if (template.Contains('{', StringComparison.Ordinal))
        {
            yield return (Fill(template, World.Dossier, World.ForeignPiece), true);
            yield return (Fill(template, World.Own.Value, World.OwnPiece), true);
            yield return (Fill(template, World.Foreign.Value, World.ForeignPiece), true);
            yield return (Fill(template, Guessed, Guessed), false);
        }
        else
        {
            yield return ($"{template}?zoek={MatrixWorld.DossierWord[..6]}&q={MatrixWorld.DossierWord[..6]}", true);
        }
    }

    // The address that was asked stands in links of the page itself; each answer of the API has a trace of its own.
    private static async Task<string> PlainAsync(HttpResponseMessage answer, string path)
    {
        var text = (await SamenspelHost.ReadAsync(answer)).QuerySelector("main")?.TextContent ?? await answer.Content.ReadAsStringAsync();
        return Trace().Replace(text.Replace(path, "", StringComparison.Ordinal), "");
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Trace();
}
