using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>The technical rules of the Dutch API Design Rules, over HTTP, for every operation that the description names.</summary>
[OnOneDatabase("The rules are of the API; what each operation does to a database is tried on both by its own tests.")]
public sealed partial class DesignRuleTests(SamenspelHost host)
{
    private static readonly string[] WrongBodies = ["{", "[]", "null", """{"titel":5,"onbekend":true}""", """{"titel":"a","titel":"b"}"""];

    private static readonly string[] OtherTypes = ["text/xml", "application/json", "multipart/form-data"];

    [Fact]
    public async Task Every_OperationIsThere() => Assert.True((await Operation.AllAsync(host)).Count >= 58);

    [Fact]
    public Task Every_AnswerCarriesTheVersionAndTheHeaders() => ForEachAsync(async operation =>
    {
        var answer = await AskAsync(await host.ProgramAsync(), operation);
        Assert.Equal("1.0.0", answer.Headers.GetValues("API-Version").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("RateLimit-Limit"));
        Assert.Contains(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), Statuses(operation), StringComparer.Ordinal);
    });

    [Fact]
    public Task Every_AddressWithASlashAtItsEnd_IsNotThere() => ForEachAsync(async operation =>
        await (await AskAsync(await host.ProgramAsync(), operation, operation.Address + "/")).ProblemAsync(HttpStatusCode.NotFound, "api.not-found"));

    [Fact]
    public Task Every_UnknownParameter_IsNamed() => ForEachAsync(async operation =>
    {
        var answer = await AskAsync(await host.ProgramAsync(), operation, operation.Address + "?onzin=1&flauwekul=2");
        if (answer.StatusCode is HttpStatusCode.NotFound)
        {
            // Whether there is such a parameter is not told of what is not there.
            return;
        }

        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "api.unknown-parameter");
        Assert.Equal(["onzin", "flauwekul"], problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()));
    });

    [Fact]
    public Task Every_AcceptWithoutJson_IsNotAcceptable() => ForEachAsync(async operation =>
    {
        using var request = Request(operation, operation.Address);
        request.Headers.Accept.ParseAdd("text/html, application/json;q=0");
        var answer = await (await host.ProgramAsync()).SendAsync(request);
        if (answer.StatusCode is not HttpStatusCode.NotFound)
        {
            await answer.ProblemAsync(HttpStatusCode.NotAcceptable, "api.not-acceptable");
        }
    });

    [Fact]
    public async Task Every_BodyOfAnotherType_IsUnsupported()
    {
        var world = await ApiWorld.MakeAsync(host);
        await ForEachAsync(async operation =>
        {
            if (!operation.TakesBody)
            {
                return;
            }

            // Without a boundary the last one is no form.
            foreach (var type in OtherTypes.Where(type => operation.TakesFile || type != "application/json"))
            {
                using var request = new HttpRequestMessage(operation.Method, ApiCalls.Root + world.AddressOf(operation)) { Content = new StringContent("<a/>", Encoding.UTF8, type) };
                request.Headers.TryAddWithoutValidation("If-Match", "*");
                var problem = await (await world.Program.SendAsync(request)).JsonAsync(HttpStatusCode.UnsupportedMediaType);
                Assert.EndsWith("wrong-content-type", problem.GetProperty("code").GetString(), StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public async Task Every_BodyWithFaults_IsABadRequest_AndNever422()
    {
        var world = await ApiWorld.MakeAsync(host);
        await ForEachAsync(async operation =>
        {
            if (!operation.TakesBody || operation.TakesFile)
            {
                return;
            }

            foreach (var body in WrongBodies)
            {
                using var request = new HttpRequestMessage(operation.Method, ApiCalls.Root + world.AddressOf(operation)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.TryAddWithoutValidation("If-Match", "*");
                var answer = await world.Program.SendAsync(request);
                Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{operation.Id} with {body}: {answer.StatusCode}");
                Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            }
        });
    }

    [Fact]
    public async Task Every_ChangeAndRemoval_AsksForTheVersion_AndRefusesAnOldOne()
    {
        var world = await ApiWorld.MakeAsync(host);
        await ForEachAsync(async operation =>
        {
            if (operation.Method == HttpMethod.Put || operation.Method == HttpMethod.Delete)
            {
                Assert.True(operation.WantsTag, operation.Id);
                var address = world.AddressOf(operation);
                await (await AskAsync(world.Program, operation, address)).ProblemAsync(HttpStatusCode.PreconditionRequired, "api.if-match-missing");
                foreach (var (tag, status) in new[] { ("zomaar", HttpStatusCode.BadRequest), ("\"999-abc\"", HttpStatusCode.PreconditionFailed), ("W/\"1-abc\"", HttpStatusCode.PreconditionFailed) })
                {
                    using var request = Request(operation, address, Bodies.Of(operation, world.Ids));
                    request.Headers.TryAddWithoutValidation("If-Match", tag);
                    var answer = await world.Program.SendAsync(request);
                    Assert.True(answer.StatusCode == status, $"{operation.Id} with {tag}: {answer.StatusCode}");
                }
            }
        });
    }

    [Fact]
    public async Task Every_Write_WithoutAToken_IsUnauthorised_AndWithAReadingOneForbidden()
    {
        var world = await ApiWorld.MakeAsync(host);
        var reader = await host.ProgramAsync(mayWrite: false);
        await ForEachAsync(async operation =>
        {
            if (operation.IsWrite)
            {
                var nobody = await AskAsync(host.Visitor(), operation, world.AddressOf(operation));
                await nobody.ProblemAsync(HttpStatusCode.Unauthorized, "access.sign-in-first");
                Assert.Equal("Bearer", nobody.Headers.WwwAuthenticate.Single().Scheme);
                var refused = await AskAsync(reader, operation, world.AddressOf(operation));
                await refused.ProblemAsync(HttpStatusCode.Forbidden, "access.token-reads-only");
            }
        });
    }

    [Fact]
    public async Task Every_PrivateThing_IsNotThereForAStranger_AndAsksNobodyForAToken()
    {
        var world = await ApiWorld.MakeAsync(host);
        var stranger = await host.ProgramAsync(email: "vreemd@zwolle.test", organisation: "GM0193");
        var asked = 0;
        await ForEachAsync(async operation =>
        {
            if (operation.Path.StartsWith("/dossiers/{id}", StringComparison.Ordinal))
            {
                asked++;
                var real = await (await AskAsync(stranger, operation, world.AddressOf(operation))).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
                var guessed = await (await AskAsync(stranger, operation)).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
                Assert.Equal(guessed.ToString().Split("traceId")[0], real.ToString().Split("traceId")[0]);
                await (await AskAsync(host.Visitor(), operation, world.AddressOf(operation))).ProblemAsync(HttpStatusCode.Unauthorized, "access.sign-in-first");
                await (await AskAsync(host.Visitor(), operation)).ProblemAsync(HttpStatusCode.Unauthorized, "access.sign-in-first");
            }
        });
        Assert.True(asked >= 40, $"Only {asked} operations.");
    }

    [Fact]
    public Task Every_PathAndParameter_IsSpelledByTheRules() => ForEachAsync(operation =>
    {
        Assert.Matches(KebabPath(), operation.Path);
        Assert.All(operation.Names("query"), name => Assert.Matches(CamelCase(), name));
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Description_IsOpenToEverySite_AndNamesVersionContactAndServer()
    {
        var answer = await host.Visitor().GetAsync("/api/v1/openapi.json");
        var document = await answer.JsonAsync();

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var info = document.GetProperty("info");
        Assert.Matches(@"^\d+\.\d+\.\d+$", info.GetProperty("version").GetString());
        Assert.NotEmpty(info.GetProperty("contact").GetProperty("url").GetString()!);
        Assert.Equal("/api/v1", document.GetProperty("servers")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Lists_ArePagedWithLinks_AndMomentsTakeAnyOffset()
    {
        var visitor = host.Visitor();
        var answer = await visitor.AskAsync(HttpMethod.Get, "/gemeenten?provincie=Drenthe&paginaGrootte=5&pagina=2&sorteer=-inwoners");
        var page = await answer.JsonAsync();

        Assert.Equal((2, 5, 12), (page.GetProperty("pagina").GetInt32(), page.GetProperty("paginaGrootte").GetInt32(), page.GetProperty("totaal").GetInt32()));
        Assert.Equal(["self", "first", "last", "prev", "next"], Relation().Matches(answer.Headers.GetValues("Link").Single()).Select(match => match.Groups["rel"].Value));
        await (await visitor.AskAsync(HttpMethod.Get, "/gemeenten?pagina=999")).ProblemAsync(HttpStatusCode.NotFound, "api.unknown-page");
        var wrong = await (await visitor.AskAsync(HttpMethod.Get, "/gemeenten?paginaGrootte=101&sorteer=kleur&ict=misschien")).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal(["paginaGrootte", "ict", "sorteer"], wrong.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()));
        var utc = await (await visitor.AskAsync(HttpMethod.Get, "/dossiers?gewijzigdSinds=2026-11-21T09:00:00Z")).JsonAsync();
        var offset = await (await visitor.AskAsync(HttpMethod.Get, "/dossiers?gewijzigdSinds=2026-11-21T10:00:00%2B01:00")).JsonAsync();
        Assert.Equal(utc.ToString(), offset.ToString());
        await (await visitor.AskAsync(HttpMethod.Get, "/dossiers?gewijzigdSinds=2026-11-21T09:00:00")).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.not-a-moment");
    }

    [Fact]
    public async Task Problems_SpeakTheLanguageThatIsAskedFor()
    {
        var dutch = await (await host.Visitor().AskAsync(HttpMethod.Get, "/gemeenten?x=1")).JsonAsync(HttpStatusCode.BadRequest);
        var english = await (await host.Visitor().AskAsync(HttpMethod.Get, "/gemeenten?x=1", null, ("Accept-Language", "fr, en;q=0.8"))).JsonAsync(HttpStatusCode.BadRequest);

        Assert.StartsWith("x is geen parameter", dutch.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("x is not a parameter", english.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    private async Task ForEachAsync(Func<Operation, Task> check)
    {
        var operations = await Operation.AllAsync(host);
        Assert.NotEmpty(operations);
        foreach (var operation in operations)
        {
            await check(operation);
        }
    }

    private static IEnumerable<string> Statuses(Operation operation) => operation.Description.GetProperty("responses").EnumerateObject().Select(one => one.Name);

    private static async Task<HttpResponseMessage> AskAsync(HttpClient program, Operation operation, string? address = null)
    {
        using var request = Request(operation, address ?? operation.Address);
        return await program.SendAsync(request);
    }

    private static HttpRequestMessage Request(Operation operation, string address, HttpContent? body = null) =>
        new(operation.Method, ApiCalls.Root + address) { Content = body ?? (operation.TakesBody ? new StringContent("{}", Encoding.UTF8, "application/json") : null) };

    [GeneratedRegex(@"^(/([a-z0-9]+(-[a-z0-9]+)*|\{[a-zA-Z]+\}))+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KebabPath();

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$", RegexOptions.None, 1000)]
    private static partial Regex CamelCase();

    [GeneratedRegex("rel=\"(?<rel>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Relation();
}
