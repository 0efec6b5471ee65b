#:package Microsoft.Playwright
#:property ManagePackageVersionsCentrally=true
#:property TreatWarningsAsErrors=false
#:property RunAnalyzers=false
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// How long it takes before the list of /partners has followed a weight, in a browser: from the key to the first picture with the new list.
// dotnet run bench/live.cs -- http://localhost:5080 /usr/bin/chromium GM0590 GM0599
using Microsoft.Playwright;

const string Follow = """
    value => new Promise(done => {
      const field = document.querySelector("input[name=ervaring]");
      const began = performance.now();
      const seen = new MutationObserver(() => { seen.disconnect(); requestAnimationFrame(() => done(performance.now() - began)); });
      seen.observe(document.querySelector("main"), { childList: true, subtree: true });
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      setTimeout(() => done(-1), 5000);
    })
    """;
using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = args[1], Args = ["--no-sandbox"] });
var page = await (await browser.NewContextAsync()).NewPageAsync();
foreach (var code in args.Skip(2))
{
    await page.GotoAsync($"{args[0]}/partners?gemeente={code}");
    await page.WaitForTimeoutAsync(800);
    var times = new List<double>();
    for (var i = 0; i < 15; i++)
    {
        times.Add(await page.EvaluateAsync<double>(Follow, $"{15 + (3 * i)}"));
        await page.WaitForTimeoutAsync(400);
    }

    times.Sort();
    Console.WriteLine(FormattableString.Invariant($"{code}: least {times[0]:0}, median {times[times.Count / 2]:0}, most {times[^1]:0} ms"));
}
