using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>The division with names; or why there is none, or how far its computation is.</summary>
internal sealed class DivisionView
{
    private readonly List<(string Name, HashSet<int> Members)> _now;

    /// <param name="asked">What was asked.</param>
    /// <param name="answer">What was found; null when it was not computed yet.</param>
    /// <param name="task">The computation that waits or runs; null for none.</param>
    public DivisionView(AskedDivision asked, DivisionAnswer? answer, DivisionTask? task)
    {
        (Request, Area, Answer, Task) = (asked.Request, asked.Area.Name, answer, task);
        Places = [.. asked.Area.Places.Select(place => asked.Country.Places[place])];
        var numbers = asked.Area.Places.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _now = [.. asked.Country.IctPartnerships
            .Select(one => (one.Name, Members: one.Participants.Where(numbers.ContainsKey).Select(place => numbers[place]).ToHashSet()))
            .Where(one => one.Members.Count > 1)];
        Present = PresentOf(asked.Question.Cost);
    }

    /// <summary>What was asked.</summary>
    public DivideRegion Request { get; }

    /// <summary>The name of the part of the country.</summary>
    public string Area { get; }

    /// <summary>Of the area; the numbers of the answer are places in it.</summary>
    public IReadOnlyList<CountryPlace> Places { get; }

    public DivisionAnswer? Answer { get; }

    public DivisionTask? Task { get; }

    /// <summary>A longer computation can give more: nothing was computed yet, or the time was up.</summary>
    public bool CanGoOn => Task is null && Answer is null or { Stopped: true };

    /// <summary>The ICT partnerships of today on the same measure.</summary>
    public PresentDivision Present { get; }

    public string Names(IEnumerable<int> members) => string.Join(", ", members.Select(member => Places[member].Name));

    public long Inhabitants(IReadOnlyList<int> members) => members.Sum(member => (long)Places[member].Inhabitants);

    /// <summary>What two or more of these do together already.</summary>
    public IEnumerable<string> Together(IReadOnlyList<int> members) =>
        _now.Select(one => (one.Name, Inside: members.Count(one.Members.Contains))).Where(one => one.Inside > 1).Select(one => Phrase.With(DivisionPageTexts.Now_Of, one.Name, one.Inside, members.Count));

    /// <summary>Groups of another division that are not in the best one.</summary>
    public IEnumerable<IReadOnlyList<int>> Different(CountryDivision other)
    {
        var best = Answer!.Best!.Groups.Select(group => string.Join(' ', group)).ToHashSet(StringComparer.Ordinal);
        return other.Groups.Where(group => !best.Contains(string.Join(' ', group)));
    }

    // Who takes part in more than one counts in the largest; who takes part in none stands alone.
    private PresentDivision PresentOf(GroupCost cost)
    {
        var free = Enumerable.Range(0, Places.Count).ToHashSet();
        var (value, groups) = (0.0, 0);
        foreach (var (_, members) in _now.OrderByDescending(one => one.Members.Count).ThenBy(one => one.Name, StringComparer.Ordinal))
        {
            int[] left = [.. members.Where(free.Contains).Order()];
            if (left.Length > 1)
            {
                free.ExceptWith(left);
                value += cost(left);
                groups++;
            }
        }

        return new(value + free.Order().Sum(one => cost([one])), groups, free.Count);
    }
}

/// <summary>How it is today.</summary>
/// <param name="Cost">On the measure of the division.</param>
/// <param name="Groups">ICT partnerships with two or more municipalities of the area.</param>
/// <param name="Alone">Municipalities in none of them.</param>
internal sealed record PresentDivision(double Cost, int Groups, int Alone);
