using System.Net;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>The switch --demo with the real program: a database of its own, this machine only.</summary>
[OnOneDatabase("The demonstration always has a SQLite file of its own.")]
public sealed class DemonstrationStartTests : IDisposable
{
    private readonly StorageFolder _storage = new();

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task Demo_HasADatabaseOfItsOwn_WhateverProviderIsSet_AndSaysHowToBeginAgain()
    {
        var folder = Path.Combine(_storage.Path, "demo");
        await using var site = SiteProcess.StartWith(
            _storage.Path, ["--demo"], ("Database:Provider", "PostgreSql"), ("ConnectionStrings:Samenspel", "Host=127.0.0.1;Port=1;Database=samenspel"));
        using var visitor = new HttpClient { BaseAddress = await site.AddressAsync() };

        using var page = await visitor.GetAsync("demo");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(0, await site.InterruptAsync());
        Assert.Empty(site.Errors);
        Assert.Contains(site.Output, line => line.Contains($"SQLite, {Path.Combine(folder, "samenspel.db")}", StringComparison.Ordinal));
        Assert.Contains(site.Output, line => line.Contains($"Delete {folder} to begin again", StringComparison.Ordinal));
        Assert.Contains(site.Output, line => line.Contains("Fictional region kept: 43 organisations and people added", StringComparison.Ordinal));
        Assert.Equal([folder], Directory.EnumerateFileSystemEntries(_storage.Path));

        await using var again = SiteProcess.StartWith(_storage.Path, ["--demo"]);
        await again.AddressAsync();
        Assert.DoesNotContain(again.Output, line => line.Contains("Fictional region kept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NormalStart_MentionsTheDemonstrationAndHasNone()
    {
        await using var site = SiteProcess.Start(_storage.Path, ("Demo", "false"));
        using var visitor = new HttpClient { BaseAddress = await site.AddressAsync() };

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("demo")).StatusCode);
        Assert.Contains(site.Output, line => line.Contains("start with --demo", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(_storage.Path, "demo")));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://127.0.0.1:0;http://[::]:5080")]
    [InlineData("http://unix:/tmp/samenspel.sock")]
    public async Task Demo_OnAnotherAddress_IsRefused(string urls)
    {
        await using var site = SiteProcess.StartWith(_storage.Path, ["--demo"], ("urls", urls));

        Assert.Equal(2, await site.EndAsync());
        Assert.Contains("anybody can sign in as anybody, so it listens on localhost only", Assert.Single(site.Errors), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_storage.Path));
    }

    [Theory]
    [InlineData("--Demo=perhaps", "Demo is 'perhaps'; it must be true or false.")]
    public async Task Demo_ThatIsNeitherTrueNorFalse_IsRefused(string argument, string sentence)
    {
        await using var site = SiteProcess.StartWith(_storage.Path, [argument]);

        Assert.Equal(2, await site.EndAsync());
        Assert.Equal(sentence, Assert.Single(site.Errors));
    }
}
