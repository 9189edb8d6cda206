chrome.commands.onCommand.addListener((_name, { id }) => {
  void chrome.scripting.executeScript({ target: { tabId: id }, files: ['over-page.js'] });
});
